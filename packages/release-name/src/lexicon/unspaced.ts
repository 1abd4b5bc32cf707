import { LANGUAGES } from '../languages/index.js';
import {
  COUNTED_KINDS,
  type CountedKind,
  type Language,
  type Words,
  type WritingScript,
} from '../languages/language.js';
import { isNumeral } from './digits.js';

/** Scripts that put no spaces between words, or glue what counts to its number. */
const UNSPACED: ReadonlySet<WritingScript> = new Set(['Hani', 'Jpan', 'Kore']);

/** What these languages say around numbers, by what it does; made of their records. */
export const UNSPACED_WORDS: ReadonlyMap<string, readonly string[]> = unspacedWords();

/** What makes a number ordinal in front of it: `第`, `제`. */
export const COUNT_PREFIXES: readonly string[] = UNSPACED_WORDS.get('prefixes') ?? [];

/** What says that nothing is missing: `全`, `完结`. */
export const ALL_OF: readonly string[] = UNSPACED_WORDS.get('complete') ?? [];

/** Words that count something right after its number: `季`, `集`, `화`. */
export function countersAfter(kind: CountedKind): readonly string[] {
  return UNSPACED_WORDS.get(kind) ?? [];
}

function unspacedWords(): ReadonlyMap<string, readonly string[]> {
  const records = LANGUAGES.filter(({ script }) => UNSPACED.has(script));
  const distinct = (wordsOf: (language: Language) => Words): readonly string[] => [
    ...new Set(records.flatMap(wordsOf)),
  ];
  return new Map([
    ...COUNTED_KINDS.map((kind): [string, readonly string[]] => [kind, distinct((language) => language[kind].after)]),
    ['prefixes', distinct(({ ordinalPrefixes }) => ordinalPrefixes)],
    ['sure prefixes', distinct(({ script, ordinalPrefixes }) => (script === 'Kore' ? [] : ordinalPrefixes))],
    ['complete', distinct(({ complete }) => complete)],
  ]);
}

/** Counters of one letter: a word ends after one that stands behind a number. */
const COUNTER_LETTERS: ReadonlySet<string> = new Set(
  COUNTED_KINDS.flatMap(countersAfter).filter((counter) => counter.length === 1),
);
/** The first two letters of longer counters: `部分` does not end after `部`. */
const COUNTER_PAIRS: ReadonlySet<string> = new Set(
  COUNTED_KINDS.flatMap(countersAfter)
    .filter((counter) => counter.length > 1)
    .map((counter) => counter.slice(0, 2)),
);
/** Chinese and Japanese put theirs before nothing but a number; the Korean one ends words as well (`문제`). */
const SURE_PREFIXES: ReadonlySet<string> = new Set(UNSPACED_WORDS.get('sure prefixes'));
const PREFIXES: ReadonlySet<string> = new Set(COUNT_PREFIXES);

/** Whether a word ends at an offset inside of letters that nothing parts: before `第`, and after `季` in `第二季`. */
export function isCounterEdge(name: string, at: number): boolean {
  const letter = name.charAt(at);
  if (PREFIXES.has(letter) && (SURE_PREFIXES.has(letter) || isCount(name.charAt(at + 1)))) return true;
  if (!COUNTER_LETTERS.has(name.charAt(at - 1)) || !isCount(name.charAt(at - 2))) return false;
  return !COUNTER_PAIRS.has(name.slice(at - 1, at + 1));
}

function isCount(letter: string): boolean {
  return isNumeral(letter) || DECIMAL.test(letter);
}

const DECIMAL = /^\p{Nd}$/u;
