import { quoted } from '@mimmo/core';
import { invalid } from '../file/cursor.js';
import type { MetadataValue } from '../file/gguf-file.js';
import { BYTE_LETTERS, LETTER_BYTES } from './byte-letters.js';
import { PRE_TOKENIZERS } from './pre-tokenizers.js';

/** Texts to tokens and back: byte-level byte pair encoding. */
export interface Tokenizer {
  /** Number of tokens. */
  readonly size: number;
  /** The token that ends a text, where the file names one. */
  readonly end: number | undefined;
  /** The token that every text begins with, where the file asks for one. */
  readonly begin: number | undefined;
  /** The tokens of a text. What looks like a special token is text all the same. */
  encode(text: string): readonly number[];
  /** The special token of a text; `undefined` where there is none. */
  special(text: string): number | undefined;
  isSpecial(token: number): boolean;
  /** The text of tokens; special ones have none. Bytes that are no UTF-8 become U+FFFD. */
  decode(tokens: readonly number[]): string;
}

/** Types of tokens in files (`enum llama_token_type`) that stand for no text. */
const SPECIAL_TYPES: ReadonlySet<MetadataValue> = new Set([3, 4]);

/**
 * The tokenizer that a file describes.
 *
 * @throws ModelError `MODEL_INVALID` where it is not a byte-level byte pair encoding whose cutting into words is known
 */
export function readTokenizer(metadata: ReadonlyMap<string, MetadataValue>): Tokenizer {
  const model = metadata.get('tokenizer.ggml.model');
  if (model !== 'gpt2') throw invalid(`its tokenizer is ${described(model)}, and "gpt2" alone is known`);
  const pre = metadata.get('tokenizer.ggml.pre') ?? 'gpt-2';
  const words = typeof pre === 'string' ? PRE_TOKENIZERS.get(pre) : undefined;
  if (!words) throw invalid(`it cuts words as ${described(pre)}; known are ${[...PRE_TOKENIZERS.keys()].join(', ')}`);
  const tokens = textsIn(metadata, 'tokenizer.ggml.tokens');
  const ids = new Map(tokens.map((token, id) => [token, id]));
  const ranks = new Map(textsIn(metadata, 'tokenizer.ggml.merges').map((merge, rank) => [merge, rank]));
  const types = metadata.get('tokenizer.ggml.token_type');
  const isSpecialToken = tokens.map((_, id) => Array.isArray(types) && SPECIAL_TYPES.has(types[id]));
  const pattern = words;

  return {
    size: tokens.length,
    end: tokenIn(metadata, 'tokenizer.ggml.eos_token_id', tokens.length),
    begin:
      metadata.get('tokenizer.ggml.add_bos_token') === true
        ? tokenIn(metadata, 'tokenizer.ggml.bos_token_id', tokens.length)
        : undefined,
    encode(text) {
      const found: number[] = [];
      for (const [word] of text.matchAll(pattern)) {
        for (const piece of merged(lettersOf(word), ranks)) {
          const id = ids.get(piece);
          if (id === undefined) throw invalid(`its vocabulary lacks the token ${quoted(piece)}`);
          found.push(id);
        }
      }
      return found;
    },
    special(text) {
      const id = ids.get(text);
      return id !== undefined && isSpecialToken[id] ? id : undefined;
    },
    isSpecial: (token) => isSpecialToken[token] === true,
    decode(list) {
      const bytes: number[] = [];
      for (const token of list) {
        if (isSpecialToken[token]) continue;
        for (const letter of tokens[token] ?? '') bytes.push(LETTER_BYTES.get(letter) ?? 0);
      }
      return new TextDecoder().decode(Uint8Array.from(bytes));
    },
  };
}

/** A word in the letters of its bytes. */
function lettersOf(word: string): string[] {
  return Array.from(new TextEncoder().encode(word), (byte) => BYTE_LETTERS[byte] ?? '');
}

/** Longest word that is merged as one, in bytes; longer ones are cut, so that a hostile text costs linear time. */
const LONGEST_WORD = 256;

/** Pieces after all merges: of all neighbours the pair that was learnt first is joined, until none was learnt. */
function merged(letters: readonly string[], ranks: ReadonlyMap<string, number>): readonly string[] {
  if (letters.length > LONGEST_WORD) {
    return [...merged(letters.slice(0, LONGEST_WORD), ranks), ...mergedRest(letters, ranks)];
  }
  const pieces = [...letters];
  const rankAt = (at: number): number => ranks.get(`${pieces[at]} ${pieces[at + 1]}`) ?? Number.POSITIVE_INFINITY;
  /** Of each piece, when it was learnt to join the next. */
  const joins = pieces.map((_, at) => rankAt(at));
  for (;;) {
    let best = -1;
    for (let at = 0; at < joins.length; at++)
      if ((joins[at] ?? 0) < (joins[best] ?? Number.POSITIVE_INFINITY)) best = at;
    if (best < 0) return pieces;
    pieces.splice(best, 2, `${pieces[best]}${pieces[best + 1]}`);
    joins.splice(best, 1);
    joins[best] = rankAt(best);
    if (best > 0) joins[best - 1] = rankAt(best - 1);
  }
}

function mergedRest(letters: readonly string[], ranks: ReadonlyMap<string, number>): readonly string[] {
  const pieces: string[] = [];
  for (let at = LONGEST_WORD; at < letters.length; at += LONGEST_WORD) {
    pieces.push(...merged(letters.slice(at, at + LONGEST_WORD), ranks));
  }
  return pieces;
}

function textsIn(metadata: ReadonlyMap<string, MetadataValue>, key: string): readonly string[] {
  const list = metadata.get(key);
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string')) throw invalid(`it has no list "${key}"`);
  return list;
}

function tokenIn(metadata: ReadonlyMap<string, MetadataValue>, key: string, size: number): number | undefined {
  const token = metadata.get(key);
  return typeof token === 'number' && token < size ? token : undefined;
}

function described(value: MetadataValue | undefined): string {
  return typeof value === 'string' ? quoted(value) : 'not named';
}
