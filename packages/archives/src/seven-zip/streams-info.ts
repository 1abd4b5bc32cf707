import { ArchiveError } from '../archive-error.js';
import type { Cursor } from '../bytes/cursor.js';
import { readCount, readNumber, readOptionalBits } from './number.js';

/*
 * "StreamsInfo" of 7z: where packed streams lie, how folders (chains of coders) expand them, and how the expanded ones are
 * divided into files. Source: 7zFormat.txt of the LZMA SDK.
 */

const ID = {
  end: 0,
  pack: 6,
  unpack: 7,
  subStreams: 8,
  size: 9,
  checksum: 10,
  folder: 11,
  unpackSize: 12,
  count: 13,
} as const;
/** Bits of the byte before a coder. */
const CODER = { idBytes: 0xf, isComplex: 0x10, hasProperties: 0x20 } as const;

/** One step of expanding: the id of a method, in hexadecimal, with its properties. */
export interface Coder {
  readonly method: string;
  readonly properties: Uint8Array;
}

/** A chain of coders, and how many bytes come out of its end. */
export interface Folder {
  readonly coders: readonly Coder[];
  readonly unpackSize: number;
}

/** What is known of the streams of an archive. */
export interface StreamsInfo {
  /** Where the packed streams begin, in bytes after the signature header. */
  readonly packPosition: number;
  readonly packSizes: readonly number[];
  readonly folders: readonly Folder[];
  /** Sizes of the files that have content, in their order. */
  readonly fileSizes: readonly number[];
}

/** A folder while it is read. */
interface FolderInProgress {
  readonly coders: readonly Coder[];
  readonly outStreams: number;
  readonly boundOut: ReadonlySet<number>;
  unpackSize: number;
  hasChecksum: boolean;
}

/** Reads "StreamsInfo". @throws ArchiveError where it breaks the format */
export function readStreamsInfo(cursor: Cursor): StreamsInfo {
  let packPosition = 0;
  let packSizes: readonly number[] = [];
  let folders: readonly FolderInProgress[] = [];
  let fileSizes: readonly number[] | undefined;
  for (let id = readNumber(cursor); id !== ID.end; id = readNumber(cursor)) {
    if (id === ID.pack) {
      packPosition = readNumber(cursor);
      packSizes = readPackSizes(cursor);
    } else if (id === ID.unpack) folders = readFolders(cursor);
    else if (id === ID.subStreams) fileSizes = readFileSizes(cursor, folders);
    else throw unknownPart(id);
  }
  return { packPosition, packSizes, folders, fileSizes: fileSizes ?? folders.map(({ unpackSize }) => unpackSize) };
}

function readPackSizes(cursor: Cursor): readonly number[] {
  const count = readCount(cursor);
  let sizes: readonly number[] = [];
  for (let id = readNumber(cursor); id !== ID.end; id = readNumber(cursor)) {
    if (id === ID.size) sizes = readNumbers(cursor, count);
    else if (id === ID.checksum) skipChecksums(cursor, count);
    else throw unknownPart(id);
  }
  return sizes;
}

function readFolders(cursor: Cursor): readonly FolderInProgress[] {
  if (readNumber(cursor) !== ID.folder) throw new ArchiveError('its list of folders does not begin as such lists do');
  const count = readCount(cursor);
  if (cursor.uint8() !== 0) throw new ArchiveError('its list of folders lies in another stream');
  const folders = Array.from({ length: count }, () => readFolder(cursor));
  for (let id = readNumber(cursor); id !== ID.end; id = readNumber(cursor)) {
    if (id === ID.unpackSize) {
      for (const folder of folders) {
        const sizes = readNumbers(cursor, folder.outStreams);
        folder.unpackSize = sizes.find((_, index) => !folder.boundOut.has(index)) ?? 0;
      }
    } else if (id === ID.checksum) {
      const has = skipChecksums(cursor, count);
      for (const [index, folder] of folders.entries()) folder.hasChecksum = has[index] ?? false;
    } else throw unknownPart(id);
  }
  return folders;
}

function readFolder(cursor: Cursor): FolderInProgress {
  const coders: Coder[] = [];
  let inStreams = 0;
  let outStreams = 0;
  for (let left = readCount(cursor); left > 0; left -= 1) {
    const flags = cursor.uint8();
    const method = Buffer.from(cursor.bytes(flags & CODER.idBytes)).toString('hex');
    inStreams += flags & CODER.isComplex ? readCount(cursor) : 1;
    outStreams += flags & CODER.isComplex ? readCount(cursor) : 1;
    const properties = flags & CODER.hasProperties ? cursor.bytes(readNumber(cursor)) : new Uint8Array();
    coders.push({ method, properties });
  }
  const boundOut = new Set<number>();
  const bindings = Math.max(0, outStreams - 1);
  if (bindings > cursor.remaining) throw new ArchiveError('it claims to hold more than its list has room for');
  for (let left = bindings; left > 0; left -= 1) {
    readNumber(cursor); // the stream that is bound to it
    boundOut.add(readNumber(cursor));
  }
  const packed = inStreams - bindings;
  if (packed > 1) readNumbers(cursor, packed);
  return { coders, outStreams, boundOut, unpackSize: 0, hasChecksum: false };
}

/** The sizes of files: of each folder all but the last are written, the last is what is left over. */
function readFileSizes(cursor: Cursor, folders: readonly FolderInProgress[]): readonly number[] {
  let counts = folders.map(() => 1);
  let id = readNumber(cursor);
  if (id === ID.count) {
    counts = folders.map(() => readNumber(cursor));
    id = readNumber(cursor);
  }
  const sizes: number[] = [];
  for (const [index, { unpackSize }] of folders.entries()) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    if (count > 1 && id !== ID.size) throw new ArchiveError('its list has no sizes');
    const written = readNumbers(cursor, count - 1);
    for (const size of written) sizes.push(size);
    sizes.push(Math.max(0, unpackSize - written.reduce((sum, size) => sum + size, 0)));
  }
  if (id === ID.size) id = readNumber(cursor);
  const withoutChecksum = counts.reduce(
    (sum, count, index) => sum + (count === 1 && folders[index]?.hasChecksum ? 0 : count),
    0,
  );
  for (; id !== ID.end; id = readNumber(cursor)) {
    if (id === ID.checksum) skipChecksums(cursor, withoutChecksum);
    else throw unknownPart(id);
  }
  return sizes;
}

function readNumbers(cursor: Cursor, count: number): readonly number[] {
  if (count > cursor.remaining) throw new ArchiveError('it claims to hold more than its list has room for');
  return Array.from({ length: count }, () => readNumber(cursor));
}

/** Passes over checksums. @returns which of the `count` things have one */
function skipChecksums(cursor: Cursor, count: number): readonly boolean[] {
  if (count > 8 * cursor.remaining) throw new ArchiveError('it claims to hold more than its list has room for');
  const has = readOptionalBits(cursor, count);
  cursor.skip(4 * has.filter(Boolean).length);
  return has;
}

function unknownPart(id: number): ArchiveError {
  return new ArchiveError(`its list has a part of unknown kind (${id})`);
}
