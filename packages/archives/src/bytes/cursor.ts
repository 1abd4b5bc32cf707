import { ArchiveError } from '../archive-error.js';

/** Reads numbers and bytes of a header one after the other; past its end it throws an ArchiveError. */
export interface Cursor {
  /** Where the next byte is read. */
  readonly position: number;
  /** Bytes that are left. */
  readonly remaining: number;
  uint8(): number;
  /** As the other numbers, with the lowest byte first. */
  uint16(): number;
  uint32(): number;
  /** @throws ArchiveError also for a number that a JavaScript number cannot hold */
  uint64(): number;
  /** The next bytes, which share the header's memory. */
  bytes(length: number): Uint8Array;
  skip(length: number): void;
}

/** A cursor at the beginning of a header. */
export function cursorOf(header: Uint8Array): Cursor {
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  let position = 0;
  /** Takes bytes. @returns where they begin */
  function take(length: number): number {
    if (!(length <= header.length - position)) throw new ArchiveError('it ends within a header');
    position += length;
    return position - length;
  }
  return {
    get position() {
      return position;
    },
    get remaining() {
      return header.length - position;
    },
    uint8: () => view.getUint8(take(1)),
    uint16: () => view.getUint16(take(2), true),
    uint32: () => view.getUint32(take(4), true),
    uint64: () => safe(Number(view.getBigUint64(take(8), true))),
    bytes(length) {
      const start = take(length);
      return header.subarray(start, start + length);
    },
    skip: (length) => void take(length),
  };
}

/** A number that counts something; what is above 2^53 counts nothing that exists. */
export function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new ArchiveError('a size or position in it is no number that can be');
  return value;
}
