import { isUtf8 } from 'node:buffer';
import type { RandomAccess } from '@mimmo/archives';
import { type ContentInfo, corruptError, InputError, isMimmoError, messageOf, quoted } from '@mimmo/core';
import type { Entry, RandomAccessReader } from 'yauzl';
import { fileAccess } from '../../bytes/file-access.js';
import { withFile } from '../../bytes/with-file.js';
import { createFileList } from '../../content/file-list.js';
import { localPath } from '../../disk/local-path.js';
import { isPiece, joinedVolumes } from '../../disk/volumes.js';
import type { ArchiveOptions, LoadOptions } from '../../load-options.js';
import { archiveName } from '../archive-name.js';
import { notAZip } from './not-a-zip.js';
import { directoryAlone, findDirectory } from './zip-directory.js';

/** Where yauzl says that a zip is whole but its list is encrypted. */
const ENCRYPTED = /^strong encryption is not supported/u;
/** The flag of names in UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8_FLAG = 0x800;
/** Bytes that one call fetches: the central directory then costs a call per thousands of entries. */
const WINDOW_IN_BYTES = 256 * 1024;
/** Entries between two looks at the signal. */
const ENTRIES_PER_CHECK = 1024;

/** What `fromZip` of loaders.ts does and documents. */
export async function loadZip(source: string | Uint8Array, options: ArchiveOptions = {}): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  if (typeof source !== 'string') {
    const { bytesAccess } = await import('@mimmo/archives');
    return readZip(bytesAccess(source), options.name ?? '', options);
  }
  const path = localPath(source);
  const fileName = options.name ?? path;
  return withFile(
    path,
    async (file) => readZip(isPiece(path) ? await joinedVolumes(path) : fileAccess(file), fileName, options),
    options,
  );
}

/** The content of a zip archive. */
export async function readZip(access: RandomAccess, fileName: string, options: LoadOptions): Promise<ContentInfo> {
  const what = fileName === '' ? 'The zip archive' : quoted(fileName);
  if (access.sizeInBytes === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  try {
    const directory = await findDirectory(access);
    if (typeof directory === 'string') throw await notAZip(access, directory, fileName);
    const list = createFileList(what);
    const entries = zipEntries(directoryAlone(access, directory), options);
    for await (const { path, sizeInBytes } of entries) list.add(path, sizeInBytes);
    return { ...archiveName(fileName, 'zip'), ...list.listed(), origin: 'zip' };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isMimmoError(error)) throw error;
    const reason = messageOf(error);
    if (!ENCRYPTED.test(reason)) throw corruptError(what, reason, error);
    throw new InputError('INPUT_UNSUPPORTED', `${what} has an encrypted list of files; decrypt it first.`, {
      cause: error,
    });
  }
}

/** The files that the central directory lists; folders are left out. */
async function* zipEntries(
  archive: RandomAccess,
  options: LoadOptions,
): AsyncGenerator<{ path: string; sizeInBytes: number }> {
  const yauzl = await import('yauzl');
  const zip = await yauzl.fromRandomAccessReaderPromise(
    windowedReader(yauzl.RandomAccessReader, archive),
    archive.sizeInBytes,
    // Names stay bytes, for yauzl refuses a whole archive for one name with "..", and sizes are only listed, not trusted.
    { decodeStrings: false, validateEntrySizes: false, autoClose: false },
  );
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count % ENTRIES_PER_CHECK === 0) {
      options.signal?.throwIfAborted();
      // yauzl answers from memory without leaving the microtask queue; timers and signals need their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const path = yauzl.getFileNameLowLevel(flagsOf(entry), entry.fileNameRaw, entry.extraFields, true);
    if (!path.endsWith('/') && !path.endsWith('\\')) yield { path, sizeInBytes: entry.uncompressedSize };
  }
}

/** The entry's flags, with the one for UTF-8 set where the name is valid UTF-8: macOS writes such names without it. */
function flagsOf({ generalPurposeBitFlag, fileNameRaw }: Entry): number {
  return isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8_FLAG : generalPurposeBitFlag;
}

/**
 * yauzl's reader over a window of bytes, since it asks twice per entry for a few bytes. A class, since yauzl wants a
 * subclass of its own; its `_readStreamForRange` stays unimplemented, for contents are never read.
 */
function windowedReader(Base: typeof RandomAccessReader, access: RandomAccess): RandomAccessReader {
  const window = new Uint8Array(WINDOW_IN_BYTES);
  let start = 0;
  let end = 0;

  async function fill(position: number): Promise<void> {
    start = position;
    end = position;
    end += await access.read(window, position);
  }

  class WindowedReader extends Base {
    override read: RandomAccessReader['read'] = (target, offset, length, position, callback) => {
      const answer = (): void => {
        const isThere = position + length <= end;
        if (isThere) target.set(window.subarray(position - start, position - start + length), offset);
        callback(isThere ? null : new Error('it ends too early'));
      };
      if (position >= start && position + length <= end) answer();
      else fill(position).then(answer, callback);
    };
  }
  return new WindowedReader();
}
