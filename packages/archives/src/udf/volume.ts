import { ArchiveError } from '../archive-error.js';
import { cursorOf } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';
import { BLOCK, blockAt, type Place, placeIn, TAG, tagOf } from './descriptor.js';
import { readFileEntry, type Stretch } from './file-entry.js';

/** A volume of UDF. */
export interface UdfVolume {
  /** The entry of its root folder. */
  readonly root: Place;
  /** The byte of the image where a block of a partition lies; `undefined` for one that lies nowhere. */
  byteOf(block: number, partition: number): number | undefined;
}

/** Blocks of the sequence of descriptors that are looked at; discs have sixteen. */
const MOST_DESCRIPTORS = 64;
/** Maps of partitions that are looked at; discs have one or two. */
const MOST_MAPS = 8;
const ANCHOR_BLOCK = 256;
/** Where the descriptors have what is read. */
const AT = {
  sequence: 16,
  partitionNumber: 22,
  partitionStart: 188,
  blockBytes: 212,
  fileSet: 248,
  mapsBytes: 264,
  maps: 440,
  root: 400,
} as const;

/**
 * Finds the volume of an image in UDF; `undefined` where there is none that is read: of those written piece by piece on a CD-R, the
 * table of blocks stands at the end of what was written.
 */
export async function findUdf(window: ByteWindow): Promise<UdfVolume | undefined> {
  const last = Math.floor(window.sizeInBytes / BLOCK) - 1;
  // The standard has it in two of these three places.
  const sequence =
    (await sequenceAt(window, ANCHOR_BLOCK)) ??
    (await sequenceAt(window, last)) ??
    (await sequenceAt(window, last - ANCHOR_BLOCK));
  if (sequence === undefined) return undefined;
  const starts = new Map<number, number>();
  let logical: Uint8Array | undefined;
  for (let index = 0; index < Math.min(sequence.blocks, MOST_DESCRIPTORS); index++) {
    const block = await blockAt(window, sequence.block + index);
    const tag = tagOf(block);
    if (tag === undefined || tag === TAG.end) break;
    if (tag === TAG.partition) {
      starts.set(
        cursorOf(block.subarray(AT.partitionNumber)).uint16(),
        cursorOf(block.subarray(AT.partitionStart)).uint32(),
      );
    }
    if (tag === TAG.logicalVolume) logical = block;
  }
  if (!logical || cursorOf(logical.subarray(AT.blockBytes)).uint32() !== BLOCK) return undefined;
  const partitions = await partitionsOf(window, mapsIn(logical), starts);
  const byteOf = (block: number, partition: number): number | undefined => partitions[partition]?.(block);
  const set = placeIn(logical.subarray(AT.fileSet));
  const at = byteOf(set.block, set.partition);
  if (at === undefined) return undefined;
  const fileSet = (await window.at(at, BLOCK)).slice();
  return tagOf(fileSet) === TAG.fileSet ? { root: placeIn(fileSet.subarray(AT.root)), byteOf } : undefined;
}

async function sequenceAt(
  window: ByteWindow,
  block: number,
): Promise<{ readonly block: number; readonly blocks: number } | undefined> {
  if (block < 0) return undefined;
  const anchor = await blockAt(window, block);
  if (tagOf(anchor) !== TAG.anchor) return undefined;
  const cursor = cursorOf(anchor.subarray(AT.sequence));
  const blocks = Math.floor(cursor.uint32() / BLOCK);
  return { blocks, block: cursor.uint32() };
}

/** How a partition is told by its map (ECMA-167 3/10.7; UDF 2.60 2.2.8 to 2.2.10). */
interface PartitionMap {
  readonly number: number;
  /** Of the partition of a Blu-ray that holds entries and folders: the block of the file which it is. */
  readonly metadataFile?: number;
  /** A kind that is not read. */
  readonly isUnknown?: true;
}

function mapsIn(logical: Uint8Array): readonly PartitionMap[] {
  const cursor = cursorOf(logical.subarray(AT.mapsBytes));
  cursor.skip(4);
  const count = Math.min(cursor.uint32(), MOST_MAPS);
  const maps: PartitionMap[] = [];
  let at: number = AT.maps;
  for (let index = 0; index < count; index++) {
    const length = logical[at + 1] ?? 0;
    if (length < 6) throw new ArchiveError('a partition in it has no map');
    maps.push(mapIn(logical.subarray(at, at + length)));
    at += length;
  }
  return maps;
}

function mapIn(map: Uint8Array): PartitionMap {
  if (map[0] === 1) return { number: cursorOf(map.subarray(4)).uint16() };
  const cursor = cursorOf(map.subarray(5));
  const kind = new TextDecoder('latin1').decode(cursor.bytes(23));
  cursor.skip(10);
  const number = cursor.uint16();
  if (kind.startsWith('*UDF Metadata Partition')) return { number, metadataFile: cursor.uint32() };
  return kind.startsWith('*UDF Sparable Partition') ? { number } : { number, isUnknown: true };
}

type BlockFinder = (block: number) => number | undefined;

async function partitionsOf(
  window: ByteWindow,
  maps: readonly PartitionMap[],
  starts: ReadonlyMap<number, number>,
): Promise<readonly BlockFinder[]> {
  const found: BlockFinder[] = [];
  for (const { number, metadataFile, isUnknown } of maps) {
    const start = starts.get(number);
    const physical: BlockFinder = (block) => (start === undefined || isUnknown ? undefined : (start + block) * BLOCK);
    found.push(metadataFile === undefined ? physical : await blocksOfFile(window, physical, metadataFile));
  }
  return found;
}

/** The blocks of a partition that is a file of another one. */
async function blocksOfFile(window: ByteWindow, physical: BlockFinder, file: number): Promise<BlockFinder> {
  const at = physical(file);
  if (at === undefined) return () => undefined;
  const { stretches } = readFileEntry((await window.at(at, BLOCK)).slice());
  return (block) => {
    const place = placeWithin(stretches, block);
    return place === undefined ? undefined : physical(place);
  };
}

function placeWithin(stretches: readonly Stretch[], block: number): number | undefined {
  let left = block;
  for (const { block: start, sizeInBytes, isRecorded } of stretches) {
    const blocks = Math.ceil(sizeInBytes / BLOCK);
    if (left < blocks) return isRecorded ? start + left : undefined;
    left -= blocks;
  }
  return undefined;
}
