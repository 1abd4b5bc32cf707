import { cursorOf } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';

/*
 * The blocks that UDF is made of; each begins with a tag. Source: ECMA-167 3/7.2 and 4/7.2.
 */

/** Bytes of a block, as discs have them. */
export const BLOCK = 2048;

/** What blocks are, by the number of their tag. */
export const TAG = {
  anchor: 2,
  partition: 5,
  logicalVolume: 6,
  end: 8,
  fileSet: 256,
  file: 261,
  extendedFile: 266,
  fileName: 257,
} as const;

/** Bytes of a tag. */
export const TAG_BYTES = 16;

/** Where something lies: a block of a partition. */
export interface Place {
  readonly block: number;
  /** Index of the partition's map. */
  readonly partition: number;
  readonly sizeInBytes: number;
}

/** The tag of a block; `undefined` where its checksum says that it is none. */
export function tagOf(block: Uint8Array): number | undefined {
  if (block.length < TAG_BYTES) return undefined;
  let sum = 0;
  for (let index = 0; index < TAG_BYTES; index++) if (index !== CHECKSUM_AT) sum += block[index] ?? 0;
  return (sum & 0xff) === block[CHECKSUM_AT] ? cursorOf(block).uint16() : undefined;
}

const CHECKSUM_AT = 4;

/** A block of the image, copied. */
export async function blockAt(window: ByteWindow, block: number, blocks = 1): Promise<Uint8Array> {
  return (await window.at(block * BLOCK, blocks * BLOCK)).slice();
}

/** The two upper bits of a length say what kind of stretch it is. */
export const EXTENT_KIND = { recorded: 0, allocated: 1, unallocated: 2, more: 3 } as const;

/** A length with its kind. */
export function extentLength(raw: number): { readonly kind: number; readonly sizeInBytes: number } {
  return { kind: raw >>> 30, sizeInBytes: raw & 0x3fffffff };
}

/** A place as `long_ad` has it (ECMA-167 4/14.14.2), of which a descriptor holds sixteen bytes. */
export function placeIn(bytes: Uint8Array): Place {
  const cursor = cursorOf(bytes);
  const { sizeInBytes } = extentLength(cursor.uint32());
  return { sizeInBytes, block: cursor.uint32(), partition: cursor.uint16() };
}

/** Text in the charset of UDF (OSTA CS0): a byte says whether letters have one byte or two. */
export function textOf(bytes: Uint8Array): string {
  const letters = bytes.subarray(1);
  return new TextDecoder(bytes[0] === 16 ? 'utf-16be' : 'latin1').decode(letters);
}
