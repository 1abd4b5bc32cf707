import type { RandomAccess } from '@mimmo/archives';
import { corruptError, extensionOf, InputError, quoted } from '@mimmo/core';
import { FORMAT_BYTES, fileFormat } from '../../bytes/file-format.js';
import { otherFormatError } from '../other-format.js';
import type { NoDirectory } from './zip-directory.js';

/** Extensions of the parts of a split zip before the last, `.z01`. */
export const ZIP_PART = /^z\d{2,3}$/u;
/** Extensions of parts that any program may have cut: `.zip.001`. */
const NUMBERED_PART = /^\d{3}$/u;
/** What the first part of a split zip begins with, in latin1. */
const SPLIT_SIGNATURE = 'PK\u0007\b';

/** The error for what has no central directory: another format, one part of an archive, or a damaged one. */
export async function notAZip(access: RandomAccess, found: NoDirectory, fileName: string): Promise<InputError> {
  const what = fileName === '' ? 'The zip archive' : quoted(fileName);
  const head = new Uint8Array(Math.min(FORMAT_BYTES, access.sizeInBytes));
  await access.read(head, 0);
  return (
    otherFormatError(what, fileFormat(head)) ??
    partError(what, fileName, found === 'in another part' || beginsSplitZip(head)) ??
    corruptError(what, 'the record that closes a zip archive is missing')
  );
}

function partError(what: string, fileName: string, isPart: boolean): InputError | undefined {
  const extension = extensionOf(fileName);
  const isZipPart = ZIP_PART.test(extension);
  if (!isPart && !isZipPart && !NUMBERED_PART.test(extension)) return undefined;
  const whatToDo = isZipPart
    ? `the last one, ${quoted(`${fileName.slice(0, -extension.length)}zip`)}, lists the files; give that`
    : 'join the parts first';
  return new InputError('INPUT_UNSUPPORTED', `${what} is one part of a split archive; ${whatToDo}.`);
}

function beginsSplitZip(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, SPLIT_SIGNATURE.length)) === SPLIT_SIGNATURE;
}
