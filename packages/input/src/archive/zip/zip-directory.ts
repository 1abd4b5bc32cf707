import type { RandomAccess } from '@mimmo/archives';
import { LIMITS } from '../../content/limits.js';

/*
 * Where the central directory of a zip archive lies: APPNOTE 4.3.12 to 4.3.16. yauzl reads what is in it, but wants the
 * archive to begin and end with the file. Programs that unpack zips do not: they find the directory from the record that
 * closes it, so that an archive after a program (self-extracting), before padding, or split into parts is read as well.
 */

/** The central directory within an archive: from `start` to before `end`. */
export interface ZipDirectory {
  readonly start: number;
  readonly end: number;
  /** Entries that it should have. */
  readonly count: number;
}

/** What was found in place of a directory. */
export type NoDirectory = 'none' | 'in another part';

const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY = 0x02014b50;

/**
 * Finds the central directory by the record that closes it, the last one that fits. Neither the offsets nor the numbers of
 * parts in it are believed where the directory stands elsewhere.
 */
export async function findDirectory(access: RandomAccess): Promise<ZipDirectory | NoDirectory> {
  const tailStart = Math.max(0, access.sizeInBytes - LIMITS.zipEndBytes);
  const tail = await bytesAt(access, tailStart, access.sizeInBytes - tailStart);
  let isSplit = false;
  let tried = 0;
  for (let at = tail.byteLength - END_SIZE; at >= 0 && tried < LIMITS.zipEndRecords; at -= 1) {
    if (tail.getUint32(at, true) !== END_RECORD) continue;
    tried += 1;
    const end = await readEnd(access, tailStart + at, tail, at);
    const start = await directoryStart(access, end);
    if (start !== undefined) return { start, end: end.position, count: end.count };
    isSplit ||= end.part > 0;
  }
  return isSplit ? 'in another part' : 'none';
}

/** What the records that close an archive say. */
interface EndOfArchive {
  /** Where the first of the closing records lies: there the directory ends. */
  readonly position: number;
  readonly part: number;
  readonly count: number;
  readonly sizeInBytes: number;
  readonly offset: number;
}

/** Reads the closing record, and the one in the zip64 format that replaces it where the archive has one. */
async function readEnd(access: RandomAccess, position: number, tail: DataView, at: number): Promise<EndOfArchive> {
  const end = {
    position,
    part: tail.getUint16(at + 4, true),
    count: tail.getUint16(at + 10, true),
    sizeInBytes: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
  };
  const locator = await bytesAt(access, position - LOCATOR_SIZE, LOCATOR_SIZE);
  if (locator.byteLength < LOCATOR_SIZE || locator.getUint32(0, true) !== LOCATOR) return end;
  // As the locator says, or, where bytes before the archive moved it, right before the locator.
  for (const place of [uint64(locator, 8), position - LOCATOR_SIZE - END_64_SIZE]) {
    const record = await bytesAt(access, place, END_64_SIZE);
    if (record.byteLength < END_64_SIZE || record.getUint32(0, true) !== END_64) continue;
    return {
      position: place,
      part: record.getUint32(16, true),
      count: uint64(record, 32),
      sizeInBytes: uint64(record, 40),
      offset: uint64(record, 48),
    };
  }
  return end;
}

/** Where a directory begins: as far before its end as it is long, or else at its offset. */
async function directoryStart(access: RandomAccess, end: EndOfArchive): Promise<number | undefined> {
  if (end.count === 0 && end.sizeInBytes === 0) return end.position;
  for (const start of [end.position - end.sizeInBytes, end.offset]) {
    if (start < 0 || start >= end.position) continue;
    const entry = await bytesAt(access, start, 4);
    if (entry.byteLength === 4 && entry.getUint32(0, true) === ENTRY) return start;
  }
  return undefined;
}

/** Bytes from a position; fewer than asked for where there are no more. */
async function bytesAt(access: RandomAccess, position: number, length: number): Promise<DataView> {
  const bytes = new Uint8Array(Math.max(0, length));
  if (!Number.isSafeInteger(position) || position < 0) return new DataView(bytes.buffer, 0, 0);
  return new DataView(bytes.buffer, 0, await access.read(bytes, position));
}

/**
 * A directory as an archive of its own, which holds nothing else and is closed by records in the zip64 format: what yauzl
 * reads, wherever the directory came from.
 */
export function directoryAlone(access: RandomAccess, { start, end, count }: ZipDirectory): RandomAccess {
  const length = end - start;
  const closing = closingRecords(count, length);
  return {
    sizeInBytes: length + closing.length,
    async read(target, position) {
      const inside = Math.max(0, Math.min(target.length, length - position));
      if (inside > 0 && (await access.read(target.subarray(0, inside), start + position)) < inside) return 0;
      const rest = closing.subarray(Math.max(0, position - length)).subarray(0, target.length - inside);
      target.set(rest, inside);
      return inside + rest.length;
    },
  };
}

function closingRecords(count: number, length: number): Uint8Array {
  const bytes = new Uint8Array(END_64_SIZE + LOCATOR_SIZE + END_SIZE);
  const record = new DataView(bytes.buffer, 0, END_64_SIZE);
  record.setUint32(0, END_64, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(count), true);
  record.setBigUint64(32, BigInt(count), true);
  record.setBigUint64(40, BigInt(length), true);
  const locator = new DataView(bytes.buffer, END_64_SIZE, LOCATOR_SIZE);
  locator.setUint32(0, LOCATOR, true);
  locator.setBigUint64(8, BigInt(length), true);
  locator.setUint32(16, 1, true);
  new DataView(bytes.buffer, END_64_SIZE + LOCATOR_SIZE).setUint32(0, END_RECORD, true);
  return bytes;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
