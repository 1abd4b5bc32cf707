import { baseOf, stemOf } from '../path.js';
import type { RoledFile } from '../roles/roled-file.js';
import { isSubstance } from '../structure/company.js';
import { archiveStem } from './archive-name.js';

/**
 * What the one archive or image of a disc is called that is all a release holds, with all its parts and nothing but notes and
 * samples beside it. Nobody looked into it, so that its name tells as much as the release's own. `undefined` where there are
 * several, or other files.
 */
export function hiddenNameOf(files: readonly RoledFile[]): string | undefined {
  let hidden: string | undefined;
  for (const file of files) {
    if (!isSubstance(file.role)) continue;
    const stem = stemOfHidden(file);
    if (stem === undefined || (hidden !== undefined && stem !== hidden)) return undefined;
    hidden = stem;
  }
  return hidden === undefined ? undefined : baseOf(hidden);
}

function stemOfHidden({ kind, path }: RoledFile): string | undefined {
  if (kind === 'archive') return archiveStem(path);
  return kind === 'disc-image' ? stemOf(path) : undefined;
}
