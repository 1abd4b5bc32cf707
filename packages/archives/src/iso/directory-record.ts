import { cursorOf } from '../bytes/cursor.js';
import { SECTOR } from './volume.js';

/** One record of a folder. Source: ECMA-119 9.1. */
export interface DirectoryRecord {
  readonly sector: number;
  readonly sizeInBytes: number;
  readonly isFolder: boolean;
  /** The file goes on in the next record, which has the same name: files of 4 GB and more. */
  readonly isContinued: boolean;
  readonly name: Uint8Array;
  /** What extensions such as Rock Ridge keep after the name. */
  readonly systemUse: Uint8Array;
}

const FLAG = { folder: 0x2, continued: 0x80 } as const;
/** Bytes before the name. */
const FIXED_BYTES = 33;
/** Names of a folder's first two records: itself, and the folder above. */
const ITSELF = 0;
const ABOVE = 1;

/**
 * The records of a folder; none goes over the end of a sector, which is filled with zeros.
 *
 * @param which whether the records of the folder itself and of the one above are among them
 */
export function* readRecords(
  folder: Uint8Array,
  which: 'with itself' | 'without itself' = 'without itself',
): Generator<DirectoryRecord, undefined> {
  let position = 0;
  while (position < folder.length) {
    const length = folder[position] ?? 0;
    if (length === 0) {
      position = (Math.floor(position / SECTOR) + 1) * SECTOR;
      continue;
    }
    const record = folder.subarray(position, position + length);
    position += length;
    if (record.length <= FIXED_BYTES) continue;
    const read = readRecord(record);
    const isDot = read.name.length === 1 && (read.name[0] === ITSELF || read.name[0] === ABOVE);
    if (!isDot || which === 'with itself') yield read;
  }
  return undefined;
}

function readRecord(bytes: Uint8Array): DirectoryRecord {
  const cursor = cursorOf(bytes);
  cursor.skip(2);
  const sector = cursor.uint32();
  cursor.skip(4); // the same, highest byte first
  const sizeInBytes = cursor.uint32();
  cursor.skip(4 + 7); // the same, and the time
  const flags = cursor.uint8();
  cursor.skip(6);
  const nameBytes = cursor.uint8();
  const name = cursor.bytes(Math.min(nameBytes, cursor.remaining));
  // One byte fills an even name up.
  const systemUse = bytes.subarray(FIXED_BYTES + nameBytes + ((nameBytes + 1) % 2));
  return {
    sector,
    sizeInBytes,
    isFolder: (flags & FLAG.folder) !== 0,
    isContinued: (flags & FLAG.continued) !== 0,
    name,
    systemUse,
  };
}
