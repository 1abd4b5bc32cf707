import { dirname } from 'node:path';
import type { ContentInfo } from '@mimmo/core';
import { entryPath } from '../content/entry-path.js';

/** Folders that are kept: show, season, and the folder of one episode. */
const KEPT = 3;

/** The folders above a path as far as it names them, as the field of a content; none for a path that names none. */
export function folderAbove(path: string): Pick<ContentInfo, 'folder'> {
  const folder = entryPath(dirname(path))?.split('/').slice(-KEPT).join('/');
  return folder === undefined ? {} : { folder };
}
