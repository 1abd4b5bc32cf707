import { InputError } from '@mimmo/core';
import type { FileFormat } from '../bytes/file-format.js';

/** Formats that are known by their first bytes and not listed, as a message calls a file in them. */
const UNLISTED: ReadonlyMap<FileFormat | undefined, string> = new Map([
  ['rar', 'is a RAR archive'],
  ['7z', 'is a 7z archive'],
  ['bzip2', 'is compressed with bzip2'],
  ['zstd', 'is compressed with zstd'],
]);

/**
 * The error for a file whose format is not listed, whatever its extension promises; `undefined` for every other format.
 *
 * @param what the file as it begins a message: `"Album.zip"`
 */
export function unlistedError(what: string, format: FileFormat | undefined): InputError | undefined {
  const found = UNLISTED.get(format);
  if (found === undefined) return undefined;
  return new InputError(
    'INPUT_UNSUPPORTED',
    `${what} ${found}, which is not looked into; unpack it and give the folder.`,
  );
}
