import { FILE_MARK } from '../content-text.js';
import type { TextTokenizer } from './text-tokenizer.js';

/** Tokens that are no text, in the order of their ids; in a text they stand for themselves. */
const SPECIAL: readonly string[] = ['<pad>', '<unk>', FILE_MARK];
const [PADDING, UNKNOWN] = [0, 1];
const SPECIAL_TOKEN = new RegExp(`(${SPECIAL.join('|')})`, 'u');
const SEPARATORS = /[._\p{White_Space}]+/gu;
/** A stretch of letters and digits is a word, and so is every other character by itself. */
const WORD = /[\p{L}\p{M}\p{N}]+|[^\p{White_Space}\p{L}\p{M}\p{N}]/gu;
/** Bytes of a word that are joined, so that a hostile one costs no more than its length; what is behind them is joined by itself. */
const LONGEST_WORD = 256;
/** Bytes of a pair of tokens that are joined: its key, and the token that they become. */
const KEY_BYTES = 4;
const TOKEN_BYTES = 2;
const MOST_TOKENS = 65_536;

/**
 * The tokenizer of MIMMO's classifier (`tokenizer.py` and `vocabulary.py` in `tools/training`): blind to case and to what separates
 * words, byte pairs within each.
 *
 * @param vocabulary the pairs of tokens that are joined, by their keys in order, then what each becomes
 * @throws RangeError for a vocabulary that is cut
 *
 * @example
 * ownTokenizer(bytes).encode('Some.Title.2019', 96); // [412, 1270, 554]
 */
export function ownTokenizer(vocabulary: Uint8Array): TextTokenizer {
  const count = vocabulary.byteLength / (KEY_BYTES + TOKEN_BYTES);
  if (!Number.isInteger(count)) throw new RangeError('it ends within a pair of tokens');
  // Copied, for arrays of numbers begin at multiples of their size.
  const { buffer } = Uint8Array.from(vocabulary);
  const keys = new Uint32Array(buffer, 0, count);
  const made = new Uint16Array(buffer, count * KEY_BYTES, count);
  const encoder = new TextEncoder();

  /** The token that two become; `undefined` where they are not joined. */
  function joined(left: number | undefined, right: number | undefined): number | undefined {
    if (left === undefined || right === undefined) return undefined;
    const key = left * MOST_TOKENS + right;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? made[low] : undefined;
  }

  /** Of all neighbours the pair that was learnt first is joined, until none was learnt; those are the lowest tokens. */
  function pieces(bytes: Uint8Array): readonly number[] {
    const tokens = Array.from(bytes, (byte) => BYTE_TOKENS[byte] ?? UNKNOWN);
    const joins = tokens.map((token, at) => joined(token, tokens[at + 1]));
    for (;;) {
      let best = -1;
      let lowest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < joins.length; at++) {
        const token = joins[at] ?? Number.POSITIVE_INFINITY;
        if (token < lowest) [best, lowest] = [at, token];
      }
      if (best < 0) return tokens;
      tokens.splice(best, 2, lowest);
      joins.splice(best, 1);
      joins[best] = joined(lowest, tokens[best + 1]);
      if (best > 0) joins[best - 1] = joined(tokens[best - 1], lowest);
    }
  }

  function* tokensOf(text: string): Generator<number> {
    for (const part of text.split(SPECIAL_TOKEN)) {
      const special = SPECIAL.indexOf(part);
      if (special >= 0) {
        yield special;
        continue;
      }
      const plain = part.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').replace(SEPARATORS, ' ');
      for (const [word] of plain.matchAll(WORD)) {
        const bytes = encoder.encode(` ${word}`);
        for (let at = 0; at < bytes.length; at += LONGEST_WORD) yield* pieces(bytes.subarray(at, at + LONGEST_WORD));
      }
    }
  }

  return {
    paddingId: PADDING,
    encode(text, maxLength) {
      const ids: number[] = [];
      for (const id of tokensOf(text)) {
        if (ids.length === maxLength) break;
        ids.push(id);
      }
      return ids.length > 0 ? ids : [UNKNOWN];
    },
  };
}

/** The token of each byte: they are numbered by the letters in which byte-level vocabularies spell, printable bytes first (GPT-2). */
const BYTE_TOKENS = byteTokens();

function byteTokens(): readonly number[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const order = [...bytes.filter(isPrintable), ...bytes.filter((byte) => !isPrintable(byte))];
  const tokens = new Array<number>(256);
  for (const [at, byte] of order.entries()) tokens[byte] = SPECIAL.length + at;
  return tokens;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
}
