import { isTelling, type ReleaseName } from '@mimmo/release-name';
import { isCompany, isPartFolder, isSystemFolder } from './folder-names.js';
import type { FolderTree } from './folder-tree.js';
import type { Reads } from './reads.js';

/** The folders of a folder by what they are to it. */
export interface SortedFolders {
  /** Discs, seasons, numbers: what they hold counts as if it lay beside them. */
  readonly parts: readonly FolderTree[];
  /** What comes along: subtitles, scans, extras. */
  readonly company: readonly FolderTree[];
  /** What may be releases of their own. */
  readonly others: readonly FolderTree[];
}

/** Sorts folders by their names; those of the system are left out. */
export function sortFolders(folders: readonly FolderTree[], reads: Reads): SortedFolders {
  const parts: FolderTree[] = [];
  const company: FolderTree[] = [];
  const others: FolderTree[] = [];
  for (const folder of folders) {
    if (isSystemFolder(folder.name)) continue;
    if (isCompany(folder.name)) company.push(folder);
    else if (isPartFolder(folder.name) || isSeason(reads.read(folder.name))) parts.push(folder);
    else others.push(folder);
  }
  return { parts, company, others };
}

/** Whether a folder is called by its season alone: `Season 2`, `Staffel 2`. */
function isSeason(reading: ReleaseName | undefined): boolean {
  return reading?.seasons !== undefined && !isTelling(reading);
}
