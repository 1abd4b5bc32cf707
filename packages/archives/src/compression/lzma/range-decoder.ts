import { ArchiveError } from '../../archive-error.js';
import { cursorOf } from '../../bytes/cursor.js';

/** A probability of a half, of 2048. */
const HALF = 1024;
const TOP = 2 ** 24;

/** Decodes bits, each with a probability that learns. */
export interface RangeDecoder {
  bit(probabilities: Uint16Array, index: number): number;
  /** Bits that are as likely as not. */
  direct(bits: number): number;
}

/** A decoder of a stream, at its beginning. */
export function rangeDecoder(bytes: Uint8Array): RangeDecoder {
  let at = 5;
  let range = 0xffffffff;
  let code = cursorOf(bytes.subarray(1, 5).slice().reverse()).uint32();
  if (bytes[0] !== 0) throw new ArchiveError('it does not begin as LZMA does');
  const normalize = (): void => {
    if (range >= TOP) return;
    const next = bytes[at++];
    if (next === undefined) throw new ArchiveError('it ends too early');
    range = (range << 8) >>> 0;
    code = ((code << 8) | next) >>> 0;
  };
  return {
    bit(probabilities, index) {
      const probability = probabilities[index] ?? HALF;
      const bound = (range >>> 11) * probability;
      if (code < bound) {
        range = bound;
        probabilities[index] = probability + ((2048 - probability) >> 5);
        normalize();
        return 0;
      }
      range -= bound;
      code -= bound;
      probabilities[index] = probability - (probability >> 5);
      normalize();
      return 1;
    },
    direct(bits) {
      let value = 0;
      for (let left = bits; left > 0; left -= 1) {
        range >>>= 1;
        const isSet = code >= range;
        if (isSet) code -= range;
        value = value * 2 + (isSet ? 1 : 0);
        normalize();
      }
      return value;
    },
  };
}

/** So many probabilities of a half. */
export function even(count: number): Uint16Array {
  return new Uint16Array(count).fill(HALF);
}

/** Where the probabilities of a number begin, and how many bits it has. */
export interface Tree {
  readonly base: number;
  readonly bits: number;
}

/** A number of so many bits, the highest first. */
export function tree(coder: RangeDecoder, probabilities: Uint16Array, { base, bits }: Tree): number {
  let symbol = 1;
  for (let bit = 0; bit < bits; bit += 1) symbol = symbol * 2 + coder.bit(probabilities, base + symbol);
  return symbol - (1 << bits);
}

/** A number of so many bits, the lowest first. */
export function reverseTree(coder: RangeDecoder, probabilities: Uint16Array, { base, bits }: Tree): number {
  let symbol = 1;
  let value = 0;
  for (let bit = 0; bit < bits; bit += 1) {
    const next = coder.bit(probabilities, base + symbol);
    symbol = symbol * 2 + next;
    value += next * 2 ** bit;
  }
  return value;
}
