import { basename, resolve } from 'node:path';
import { type ContentInfo, quoted } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList } from '../content/file-list.js';
import { folderAbove } from './folder-above.js';

/** A content that is one ordinary file: a film, a document, an archive or image of a disc that is not looked into. */
export function singleFile(path: string, sizeInBytes: number): ContentInfo {
  const fileName = basename(resolve(path));
  const list = createFileList(quoted(path));
  list.add(fileName, sizeInBytes);
  return { name: cleanName(fileName), ...list.listed(), origin: 'file', ...folderAbove(path) };
}
