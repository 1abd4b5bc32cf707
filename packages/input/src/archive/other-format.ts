import { InputError } from '@mimmo/core';
import type { FileFormat } from '../bytes/file-format.js';

/** Formats that are known by their first bytes, as a message calls a file in them. */
const CALLED: Readonly<Partial<Record<FileFormat, string>>> = {
  rar: 'is a RAR archive',
  '7z': 'is a 7z archive',
  cab: 'is a cabinet',
  bzip2: 'is compressed with bzip2',
  zstd: 'is compressed with zstd',
  lz4: 'is compressed with LZ4',
  lzma: 'is compressed with LZMA',
};

/**
 * The error for a file that a loader of one format was given and that is in another; `undefined` where the format is not known.
 *
 * @param what the file as it begins a message: `"Album.zip"`
 */
export function otherFormatError(what: string, format: FileFormat | undefined): InputError | undefined {
  const called = format && CALLED[format];
  if (called === undefined) return undefined;
  return new InputError(
    'INPUT_UNSUPPORTED',
    `${what} ${called}, whatever its name; fromPath() reads it as what it is.`,
  );
}
