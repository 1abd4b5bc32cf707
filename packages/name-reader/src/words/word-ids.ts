import { fnv1a } from './fnv1a.js';

/** Rows of the model's table of hashed ids, of which row 0 is none. */
export const BUCKETS = 24_576;
/** Hashed ids of a word. */
export const IDS = 12;

/** Trigrams of a word that count, from its beginning. */
const TRIGRAMS = 5;
/** Words that are kept with their ids, at most; names repeat theirs. */
const KEPT = 4096;
/** Units of the longest word that is kept. */
const LONGEST_KEPT = 24;

/**
 * The hashed ids of words, which the model looks up: of the word itself, and of its parts. The same as `ids_of` in
 * `tools/training`. What was asked last is kept, so that a word of many names is hashed once.
 */
export function wordHasher(): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const ids = idsOf(text);
    if (known.size >= KEPT) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(text, ids);
    return ids;
  };
}

/** {@link IDS} ids of a word, filled up with 0. */
function idsOf(text: string): readonly number[] {
  const keys = /^[0-9]/u.test(text) ? numberKeys(text) : letterKeys(text);
  return Array.from({ length: IDS }, (_, at) => hashed(keys[at]));
}

function hashed(key: string | undefined): number {
  return key === undefined ? 0 : 1 + (fnv1a(key) % (BUCKETS - 1));
}

function numberKeys(text: string): readonly string[] {
  const keys = [`w${text}`, `L${Math.min(text.length, 9)}${text.startsWith('0') ? 'z' : ''}`, sizeKey(text)];
  return text.length > 2 ? [...keys, `p${text.slice(0, 2)}`, `s${text.slice(-2)}`] : keys;
}

/** How large a number is: a year, itself where it is small, its tens, or how many digits it has. */
function sizeKey(text: string): string {
  const number = Number(text.slice(0, 9));
  if (text.length === 4 && number >= 1900 && number <= 2035) return 'ry';
  if (number < 40) return `r${number}`;
  return number < 400 ? `r${Math.floor(number / 10)}x` : `rb${String(number).length}`;
}

function letterKeys(text: string): readonly string[] {
  const word = withoutMarks(text.toLowerCase());
  const keys = [`w${word}`, `c${text}`];
  for (const length of [2, 3]) {
    if (word.length > length) keys.push(`p${word.slice(0, length)}`, `s${word.slice(-length)}`);
  }
  const framed = `^${word}$`;
  const trigrams = Math.min(framed.length - 2, TRIGRAMS);
  for (let at = 0; at < trigrams; at++) keys.push(`3${framed.slice(at, at + 3)}`);
  return keys;
}

/** A word without the marks of Latin, Greek and Cyrillic letters. */
function withoutMarks(lower: string): string {
  const first = lower.charCodeAt(0);
  if (first >= 0x530 && !(first >= 0x1e00 && first <= 0x1fff)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') || lower;
}
