import { InputError } from '@mimmo/core';
import { ArchiveError } from '../archive-error.js';
import { LIMITS } from '../limits.js';
import type { Expander } from './compressions.js';

/*
 * bzip2 a block at a time. The decoder of unbzip2-stream is called below its stream, which expands all blocks that it was
 * given before anybody can say that it is enough: a bomb of a megabyte holds twenty thousand of 46 MB each.
 */

/** Bytes that a block may take when packed: its contents barely shrunk, and tables. */
const BLOCK_BYTES = 1_000_000;
/** Bytes of a block when its first step of compression is undone; the second makes it up to 51 times as large. */
const LEVEL_BYTES = 100_000;
const FIRST_OUTPUT_BYTES = 1024 * 1024;
/** What every stream begins with: `BZh`. */
const MAGIC = [0x42, 0x5a, 0x68];

/** Expands bzip2, all streams as one; what follows the last is passed over. */
export const expandBzip2: Expander = async function* (compressed, what) {
  const { default: decoder } = await import('unbzip2-stream/lib/bzip2.js');
  const input = aheadOf(compressed);
  for (let streams = 0; ; streams += 1) {
    await input.fill();
    if (MAGIC.some((byte, index) => input.peek(index) !== byte)) {
      if (streams === 0) throw new ArchiveError('it does not begin as bzip2 does');
      return;
    }
    const blockBytes = LEVEL_BYTES * decoder.header(input.bits);
    const work = new Int32Array(blockBytes);
    let checksum: number | null = 0;
    for (;;) {
      await input.fill();
      if (input.taken() > LIMITS.bzip2Bytes) throw tooSlow(what);
      const output = growingBytes();
      checksum = decoder.decompress(input.bits, output.push, work, blockBytes, checksum);
      if (checksum === null) break;
      yield output.bytes();
    }
  }
};

function tooSlow(what: string): InputError {
  const message = `${what} has more than ${LIMITS.bzip2Bytes} bytes of bzip2, which take minutes to expand here; expand it with bunzip2 and give the result.`;
  return new InputError('INPUT_TOO_LARGE', message);
}

/** Bits of a stream of which a whole block is held ahead. */
interface BitsAhead {
  /** Bytes of the stream that were fetched. */
  taken(): number;
  /** Fetches until a block is there, or the end. */
  fill(): Promise<void>;
  /** A byte that is there and not read yet; `undefined` past the end. */
  peek(index: number): number | undefined;
  /** Reads bits as a number, or with `null` goes to the next whole byte. */
  readonly bits: (count: number | null) => number;
}

function aheadOf(compressed: AsyncIterable<Uint8Array>): BitsAhead {
  const chunks = compressed[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let position = 0;
  let bit = 0;
  let isOver = false;
  let taken = 0;
  return {
    async fill() {
      const parts = [held.subarray(position)];
      let length = held.length - position;
      while (!isOver && length < BLOCK_BYTES) {
        const { done, value } = await chunks.next();
        if (done) isOver = true;
        else {
          parts.push(value);
          length += value.length;
          taken += value.length;
        }
      }
      if (parts.length > 1) {
        held = Buffer.concat(parts);
        position = 0;
      }
    },
    taken: () => taken,
    peek: (index) => held[position + index],
    bits(count) {
      if (count === null) {
        if (bit > 0) position += 1;
        bit = 0;
        return 0;
      }
      // Most calls ask for one bit.
      if (count === 1) {
        const byte = held[position];
        if (byte === undefined) throw new ArchiveError('it ends too early');
        const value = (byte >> (7 - bit)) & 1;
        bit = (bit + 1) & 7;
        if (bit === 0) position += 1;
        return value;
      }
      let value = 0;
      for (let left = count; left > 0; ) {
        const byte = held[position];
        if (byte === undefined) throw new ArchiveError('it ends too early');
        const taken = Math.min(left, 8 - bit);
        value = (value << taken) | ((byte >> (8 - bit - taken)) & ((1 << taken) - 1));
        left -= taken;
        bit += taken;
        if (bit === 8) {
          bit = 0;
          position += 1;
        }
      }
      return value;
    },
  };
}

/** Bytes that come one by one. */
function growingBytes(): { readonly push: (byte: number) => void; bytes(): Uint8Array } {
  let buffer = new Uint8Array(FIRST_OUTPUT_BYTES);
  let length = 0;
  return {
    push(byte) {
      if (length === buffer.length) {
        const larger = new Uint8Array(2 * buffer.length);
        larger.set(buffer);
        buffer = larger;
      }
      buffer[length++] = byte;
    },
    bytes: () => buffer.subarray(0, length),
  };
}
