import { ArchiveError } from '../archive-error.js';
import { cursorOf } from '../bytes/cursor.js';
import { EXTENT_KIND, extentLength, TAG, tagOf } from './descriptor.js';

/** What a file or folder of UDF is, and where its bytes lie. Source: ECMA-167 4/14.9 and 4/14.17. */
export interface FileEntry {
  readonly type: 'file' | 'folder' | 'neither';
  readonly sizeInBytes: number;
  /** Bytes that stand in the entry itself; `undefined` where they lie in stretches. */
  readonly own: Uint8Array | undefined;
  readonly stretches: readonly Stretch[];
  /** Whether there are more stretches than the entry holds. */
  readonly isContinued: boolean;
}

/** A stretch of a file, in blocks of a partition. */
export interface Stretch {
  readonly block: number;
  /** Index of the partition's map; `undefined` for the one that the entry lies in. */
  readonly partition: number | undefined;
  readonly sizeInBytes: number;
  readonly isRecorded: boolean;
}

/** Types of files (14.6.6): what programs play as it is read is a file too. */
const TYPES: Readonly<Record<number, FileEntry['type']>> = { 4: 'folder', 5: 'file', 249: 'file', 250: 'file' };
const ICB_TYPE_AT = 27;
const ICB_FLAGS_AT = 34;
const SIZE_AT = 56;
/** Where the two kinds of entries say how long what follows is. */
const LENGTHS_AT = { [TAG.file]: 168, [TAG.extendedFile]: 208 } as const;
/** How stretches are written, by the lowest bits of the flags. */
const SHORT = 0;
const LONG = 1;
const OWN = 3;

/** Reads the entry of a file or folder. @throws ArchiveError for a block that is none */
export function readFileEntry(block: Uint8Array): FileEntry {
  const tag = tagOf(block);
  if (tag !== TAG.file && tag !== TAG.extendedFile) throw new ArchiveError('a file in it has no entry');
  const lengths = cursorOf(block.subarray(LENGTHS_AT[tag]));
  const attributes = lengths.uint32();
  const described = lengths.uint32();
  lengths.skip(attributes);
  const descriptors = lengths.bytes(described);
  const form = cursorOf(block.subarray(ICB_FLAGS_AT)).uint16() & 7;
  const read = form === OWN ? NO_STRETCHES : stretchesIn(descriptors, form);
  return {
    type: TYPES[block[ICB_TYPE_AT] ?? 0] ?? 'neither',
    sizeInBytes: cursorOf(block.subarray(SIZE_AT)).uint64(),
    own: form === OWN ? descriptors : undefined,
    ...read,
  };
}

const NO_STRETCHES = { stretches: [], isContinued: false };

function stretchesIn(bytes: Uint8Array, form: number): Pick<FileEntry, 'stretches' | 'isContinued'> {
  if (form !== SHORT && form !== LONG) throw new ArchiveError('a file in it lies in a way that UDF does not allow');
  const cursor = cursorOf(bytes);
  const stretches: Stretch[] = [];
  const each = form === SHORT ? 8 : 16;
  while (cursor.remaining >= each) {
    const { kind, sizeInBytes } = extentLength(cursor.uint32());
    const block = cursor.uint32();
    const partition = form === LONG ? cursor.uint16() : undefined;
    if (form === LONG) cursor.skip(6);
    if (sizeInBytes === 0) break;
    if (kind === EXTENT_KIND.more) return { stretches, isContinued: true };
    stretches.push({ block, partition, sizeInBytes, isRecorded: kind === EXTENT_KIND.recorded });
  }
  return { stretches, isContinued: false };
}
