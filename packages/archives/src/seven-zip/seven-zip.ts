import { crc32 } from 'node:zlib';
import { InputError } from '@mimmo/core';
import { ArchiveError, encryptedError, tooLargeError } from '../archive-error.js';
import type { ArchiveEntry, RandomAccess, ReaderOptions } from '../archive-format.js';
import { cursorOf } from '../bytes/cursor.js';
import { type ByteWindow, windowOf } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import { readFiles } from './files-info.js';
import { expandLzma } from './lzma.js';
import { readNumber } from './number.js';
import { readStreamsInfo, type StreamsInfo } from './streams-info.js';

/*
 * Lists 7z archives: a header of 32 bytes says where the list lies, at the end; most often the list is packed by LZMA, and
 * what lies there says how. Source: 7zFormat.txt of the LZMA SDK.
 */

const SIGNATURE_HEADER_BYTES = 32;
/** Bytes of signature and version, and of the checksum after them. */
const VERSION_BYTES = 8;
const CHECKSUM_BYTES = 4;
const ID = {
  end: 0,
  list: 1,
  archiveProperties: 2,
  additionalStreams: 3,
  streams: 4,
  files: 5,
  packedList: 23,
} as const;
/** Methods of coders that a list may be packed with, and the one of encryption. */
const COPY = '00';
const LZMA = '030101';
const AES = '06f10701';

/** The files of a 7z archive. */
export async function* sevenZipEntries(access: RandomAccess, { what }: ReaderOptions): AsyncGenerator<ArchiveEntry> {
  const window = windowOf(access);
  let list = await listOf(window, what);
  if (list.length === 0) return;
  for (let nesting = 0; list[0] === ID.packedList; nesting += 1) {
    if (nesting >= LIMITS.sevenZipNesting) throw new ArchiveError('its list is packed again and again');
    list = await unpackedList(window, list, what);
  }
  const cursor = cursorOf(list);
  if (readNumber(cursor) !== ID.list) throw new ArchiveError('its list does not begin as lists do');
  let fileSizes: readonly number[] = [];
  for (let id = readNumber(cursor); id !== ID.end; id = readNumber(cursor)) {
    if (id === ID.archiveProperties) while (readNumber(cursor) !== ID.end) cursor.skip(readNumber(cursor));
    else if (id === ID.additionalStreams) readStreamsInfo(cursor);
    else if (id === ID.streams) ({ fileSizes } = readStreamsInfo(cursor));
    else if (id === ID.files) {
      yield* readFiles(cursor, fileSizes);
      return;
    } else throw new ArchiveError(`its list has a part of unknown kind (${id})`);
  }
}

/** The list as it lies at the end of the archive, packed or not; empty for an archive without files. */
async function listOf(window: ByteWindow, what: string): Promise<Uint8Array> {
  const header = (await window.at(0, SIGNATURE_HEADER_BYTES)).slice();
  const start = cursorOf(header);
  start.skip(VERSION_BYTES);
  const checksum = start.uint32();
  if (crc32(header.subarray(VERSION_BYTES + CHECKSUM_BYTES)) !== checksum)
    throw new ArchiveError('the checksum of its first header does not fit');
  const position = start.uint64();
  const size = start.uint64();
  const listChecksum = start.uint32();
  if (size === 0) return new Uint8Array();
  return stretch(window, { position: SIGNATURE_HEADER_BYTES + position, size, checksum: listChecksum, what });
}

async function unpackedList(window: ByteWindow, packed: Uint8Array, what: string): Promise<Uint8Array> {
  const cursor = cursorOf(packed);
  cursor.skip(1);
  const { packPosition, packSizes, folders }: StreamsInfo = readStreamsInfo(cursor);
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) throw new ArchiveError('its list is packed in several streams');
  if (folder.coders.some(({ method }) => method === AES)) throw encryptedError(what);
  if (folder.unpackSize > LIMITS.sevenZipListBytes)
    throw tooLargeError(what, `${LIMITS.sevenZipListBytes} bytes of list`);
  const position = SIGNATURE_HEADER_BYTES + packPosition;
  const bytes = await stretch(window, { position, size: packSizes[0] ?? 0, what });
  const [coder, ...more] = folder.coders;
  if (coder?.method === COPY && more.length === 0) return bytes;
  if (coder?.method !== LZMA || more.length > 0)
    throw unreadMethod(what, folder.coders.map(({ method }) => method).join());
  return expandLzma({ packed: bytes, properties: coder.properties, size: folder.unpackSize, what });
}

/** Bytes of the archive, copied. */
async function stretch(
  window: ByteWindow,
  { position, size, checksum, what }: { position: number; size: number; checksum?: number; what: string },
): Promise<Uint8Array> {
  if (size > LIMITS.sevenZipListBytes) throw tooLargeError(what, `${LIMITS.sevenZipListBytes} bytes of list`);
  const bytes = (await window.at(position, size)).slice();
  if (bytes.length < size) throw new ArchiveError(`it ends ${size - bytes.length} bytes too early`);
  if (checksum !== undefined && crc32(bytes) !== checksum)
    throw new ArchiveError('the checksum of its list does not fit');
  return bytes;
}

function unreadMethod(what: string, method: string): InputError {
  return new InputError(
    'INPUT_UNSUPPORTED',
    `${what} has a list of files in a compression that is not read (${method}); unpack it and give the folder.`,
  );
}
