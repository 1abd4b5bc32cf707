import { corruptError, InputError, isMimmoError, messageOf } from '@mimmo/core';
import type { ArchiveEntry, ArchiveFormat, ArchiveOptions, ArchiveReader, RandomAccess } from './archive-format.js';
import { takeTurn } from './turn.js';

/** What reads each format, fetched at its first archive. A new format is a row here, which the compiler asks for. */
const READERS: Readonly<Record<ArchiveFormat, () => Promise<ArchiveReader>>> = {
  rar: async () => (await import('./rar/rar.js')).rarEntries,
  '7z': async () => (await import('./seven-zip/seven-zip.js')).sevenZipEntries,
  iso: async () => (await import('./iso/iso.js')).isoEntries,
  cab: async () => (await import('./cab/cab.js')).cabEntries,
};

/**
 * The files of an archive, as its headers name them, in order. Contents are jumped over, so the time depends on the number of
 * files and not on their bytes; memory is bounded.
 *
 * @throws InputError INPUT_EMPTY for an archive without bytes, INPUT_CORRUPT for a damaged or cut one, INPUT_UNSUPPORTED for
 *   an encrypted list, a later volume and a compression of the list that is not read, INPUT_TOO_LARGE past `LIMITS`
 *
 * @example
 * for await (const { path, sizeInBytes } of archiveEntries('rar', bytesAccess(bytes))) console.log(path, sizeInBytes);
 */
export async function* archiveEntries(
  format: ArchiveFormat,
  access: RandomAccess,
  options: ArchiveOptions = {},
): AsyncGenerator<ArchiveEntry> {
  const what = options.what ?? 'The archive';
  options.signal?.throwIfAborted();
  if (access.sizeInBytes === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  const read = await READERS[format]();
  try {
    let count = 0;
    for await (const entry of read(access, { ...options, what })) {
      count += 1;
      await takeTurn(count, options.signal);
      yield entry;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isMimmoError(error)) throw error;
    throw corruptError(what, messageOf(error), error);
  }
}
