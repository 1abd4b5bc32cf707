import { basename, resolve } from 'node:path';
import { type ContentInfo, type ErrorCode, extensionInfo, extensionOf, isMimmoError, warningOf } from '@mimmo/core';
import { withoutArchiveExtension } from '../archive/archive-name.js';
import { cleanName } from '../content/clean-text.js';
import { folderAbove } from './folder-above.js';

/** Codes of errors about what is in a file or folder. With any other it is not there, or may not be read. */
const ABOUT_CONTENT: ReadonlySet<ErrorCode> = new Set([
  'INPUT_CORRUPT',
  'INPUT_EMPTY',
  'INPUT_TOO_LARGE',
  'INPUT_UNSUPPORTED',
]);

/**
 * The content of a file or folder that could not be looked into: what its name says, without the extension of an archive or
 * torrent, and the reason as a warning. A download that broke off is still what it is called.
 *
 * @throws the error itself where it is not about what is in the file
 */
export function answerByName(path: string, error: unknown): ContentInfo {
  if (!isMimmoError(error) || !ABOUT_CONTENT.has(error.code)) throw error;
  const fileName = basename(resolve(path));
  const extension = extensionOf(fileName);
  const info = extensionInfo(extension);
  const isWrapping = info?.packaged || info?.kind === 'archive' || extension === 'torrent';
  return {
    name: cleanName(isWrapping ? withoutArchiveExtension(fileName) : fileName),
    files: [],
    origin: 'file',
    ...folderAbove(path),
    ...(info?.packaged && { container: extension }),
    warnings: [warningOf(error, path)],
  };
}
