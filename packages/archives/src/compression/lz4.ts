import { ArchiveError } from '../archive-error.js';
import { cursorOf } from '../bytes/cursor.js';
import type { Expander } from './compressions.js';
import { type Pulling, pulling } from './pulling.js';

/*
 * Frames of LZ4 a block at a time, in so much memory as one block and what it may point back to. Source: the LZ4 frame format
 * 1.6.4, and the LZ4 block format. Checksums are not looked at: who lists files has no need of them.
 */

const MAGIC = 0x184d2204;
/** Of frames as programs wrote them before the format was settled: blocks of at most eight megabytes, and no end. */
const LEGACY_MAGIC = 0x184c2102;
/** Magics of frames that hold no content: these sixteen. */
const SKIPPABLE = 0x184d2a50;
const LEGACY_BLOCK_BYTES = 8 * 1024 * 1024;
/** Bytes of a block, by the number in the header. */
const BLOCK_BYTES: Readonly<Record<number, number>> = { 4: 65_536, 5: 262_144, 6: 1_048_576, 7: 4_194_304 };
/** How far a block may point back. */
const HISTORY = 65_536;
const FLAG = { hasBlockChecksums: 0x10, hasSize: 0x08, hasChecksum: 0x04, hasDictionary: 0x01 } as const;
/** The bit of a block's length that says that it is not compressed. */
const STORED = 0x8000_0000;
const SHORTEST_MATCH = 4;

/** Expands LZ4, all frames as one. */
export const expandLz4: Expander = async function* (compressed) {
  const input = pulling(compressed);
  let magic = await input.read(4);
  for (let frames = 0; magic.length > 0 || frames === 0; frames += 1) {
    const number = cursorOf(magic).uint32();
    if (number === MAGIC) yield* frame(input);
    else if (number === LEGACY_MAGIC) {
      magic = yield* legacyFrame(input);
      continue;
    } else if ((number & ~0xf) >>> 0 === SKIPPABLE) await input.skip(cursorOf(await input.read(4)).uint32());
    else throw new ArchiveError('it does not begin as LZ4 does');
    magic = await input.read(4);
  }
};

async function* frame(input: Pulling): AsyncGenerator<Uint8Array> {
  const header = cursorOf(await input.read(2));
  const flags = header.uint8();
  const blockBytes = BLOCK_BYTES[(header.uint8() >> 4) & 7];
  if (flags >> 6 !== 1 || blockBytes === undefined) throw new ArchiveError('a frame in it is of no known version');
  await input.skip((flags & FLAG.hasSize ? 8 : 0) + (flags & FLAG.hasDictionary ? 4 : 0) + 1);
  const expand = blockExpander(blockBytes);
  for (;;) {
    const length = cursorOf(await input.read(4)).uint32();
    if (length === 0) break;
    yield expand(await blockOf(input, length & ~STORED, blockBytes), length >= STORED);
    if (flags & FLAG.hasBlockChecksums) await input.skip(4);
  }
  if (flags & FLAG.hasChecksum) await input.skip(4);
}

/** A frame that ends where another begins. @returns the magic of that; empty at the end */
async function* legacyFrame(input: Pulling): AsyncGenerator<Uint8Array, Uint8Array> {
  for (;;) {
    const head = (await input.read(4)).slice();
    if (head.length === 0) return head;
    const length = cursorOf(head).uint32();
    if (length === MAGIC || length === LEGACY_MAGIC || (length & ~0xf) >>> 0 === SKIPPABLE) return head;
    // What does not shrink grows by less than this.
    const block = await blockOf(input, length, LEGACY_BLOCK_BYTES + LEGACY_BLOCK_BYTES / 128);
    yield blockExpander(LEGACY_BLOCK_BYTES)(block, false);
  }
}

async function blockOf(input: Pulling, length: number, most: number): Promise<Uint8Array> {
  if (length < 0 || length > most) throw new ArchiveError('a block in it is larger than blocks can be');
  const block = await input.read(length);
  if (block.length < length) throw new ArchiveError('it ends within a block');
  return block;
}

/** Expands the blocks of a frame one after the other, of which each may point back into the last. */
function blockExpander(blockBytes: number): (block: Uint8Array, isStored: boolean) => Uint8Array {
  const window = new Uint8Array(HISTORY + blockBytes);
  let history = 0;
  return (block, isStored) => {
    let end = history;
    if (isStored) {
      if (block.length > blockBytes) throw new ArchiveError('a block in it is larger than blocks can be');
      window.set(block, history);
      end += block.length;
    } else end = expandBlock(block, window, history);
    const expanded = window.slice(history, end);
    const kept = Math.min(HISTORY, end);
    window.copyWithin(0, end - kept, end);
    history = kept;
    return expanded;
  };
}

/** Expands a block behind what came before it. @returns where it ends */
function expandBlock(block: Uint8Array, window: Uint8Array, start: number): number {
  let from = 0;
  let to = start;
  const byte = (): number => {
    const value = block[from++];
    if (value === undefined) throw new ArchiveError('a block in it ends too early');
    return value;
  };
  /** A length of which four bits are known: all ones say that bytes follow, until one is not full. */
  const lengthAfter = (bits: number): number => {
    let length = bits;
    for (let more = bits === 15 ? 255 : 0; more === 255; length += more) more = byte();
    return length;
  };
  while (from < block.length) {
    const token = byte();
    const literals = lengthAfter(token >> 4);
    if (literals > block.length - from || literals > window.length - to) throw new ArchiveError(TOO_LONG);
    window.set(block.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    // The last sequence has literals alone.
    if (from >= block.length) break;
    const offset = byte() + byte() * 256;
    const match = lengthAfter(token & 15) + SHORTEST_MATCH;
    if (offset === 0 || offset > to || match > window.length - to) throw new ArchiveError(TOO_LONG);
    for (let left = match; left > 0; left -= 1, to += 1) window[to] = window[to - offset] ?? 0;
  }
  return to;
}

const TOO_LONG = 'a block in it points to what is not there';
