import { ArchiveError } from '../archive-error.js';
import { type Cursor, safe } from '../bytes/cursor.js';

/** A number of 7z: the ones that the first byte begins with say how many bytes follow, which hold the lower bits. */
export function readNumber(cursor: Cursor): number {
  const first = cursor.uint8();
  let value = 0;
  let mask = 0x80;
  for (let index = 0; index < 8; index += 1) {
    if ((first & mask) === 0) return safe(value + (first & (mask - 1)) * 2 ** (8 * index));
    value += cursor.uint8() * 2 ** (8 * index);
    mask >>= 1;
  }
  return safe(value);
}

/** A number of things that each take a byte or more of the header. */
export function readCount(cursor: Cursor): number {
  const count = readNumber(cursor);
  if (count > cursor.remaining) throw new ArchiveError('it claims to hold more than its list has room for');
  return count;
}

/** One bit for each of `count` things, the highest of each byte first. */
export function readBits(cursor: Cursor, count: number): readonly boolean[] {
  const bytes = cursor.bytes(Math.ceil(count / 8));
  return Array.from({ length: count }, (_, index) => (((bytes[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1);
}

/** As {@link readBits}, after a byte that may say that all of them are set. */
export function readOptionalBits(cursor: Cursor, count: number): readonly boolean[] {
  return cursor.uint8() === 0 ? readBits(cursor, count) : new Array<boolean>(count).fill(true);
}
