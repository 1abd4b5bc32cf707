import { basename, resolve } from 'node:path';
import { type ContentInfo, type FileEntry, quoted } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList } from '../content/file-list.js';
import { folderAbove } from './folder-above.js';

/**
 * A content from a folder or file on disk whose files somebody has listed already. The disk is not looked at.
 *
 * @param path of the folder, or of the file
 * @param files with their paths in the folder; of a file, its name and those of its companions
 *
 * @example
 * fromListing('Films/Some Film', [{ path: 'film.mkv', size: 700 }]); // { name: 'Some Film', …, folder: 'Films' }
 */
export function fromListing(path: string, files: readonly FileEntry[], origin: 'directory' | 'file'): ContentInfo {
  const list = createFileList(quoted(path));
  for (const file of files) list.add(file.path, file.size);
  return { name: cleanName(basename(resolve(path))), ...list.listed(), origin, ...folderAbove(path) };
}
