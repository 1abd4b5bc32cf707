import { LANGUAGES } from '../languages/index.js';
import { type Word, type WordTable, wordTable } from '../words/word-table.js';
import { spellingsOf } from './spelling.js';

/** A number that is spelt: `two`, `second`, `二`. */
export interface NumberWord {
  readonly value: number;
  readonly isOrdinal: boolean;
  /** Codes of the languages in which the word is that number; `to` is 2 in Danish alone. */
  readonly languages: readonly string[];
}

/** Roman numerals are of no language. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** All number words; made of the records of all languages. */
export const NUMBER_WORDS: ReadonlyMap<string, readonly NumberWord[]> = numberWordsOf();

const numbersOfWord: WordTable<readonly NumberWord[]> = wordTable(NUMBER_WORDS);

/** The ordinal number that a word spells in one of some languages. */
export function ordinalOf(word: Word, languages: readonly string[]): number | undefined {
  return numbersOfWord(word)?.find((number) => number.isOrdinal && isShared(number.languages, languages))?.value;
}

/** The number that a word spells in one of some languages, ordinal or not. */
export function numberOfWord(word: Word, languages: readonly string[]): number | undefined {
  return numbersOfWord(word)?.find((number) => isShared(number.languages, languages))?.value;
}

/** What a Roman numeral up to twelve stands for. */
export function romanOf({ lower }: Pick<Word, 'lower'>): number | undefined {
  const at = ROMAN.indexOf(lower);
  return at < 0 ? undefined : at + 1;
}

/** The number that a word spells in any language, or as a Roman numeral. */
export function spelledNumber({ lower }: Pick<Word, 'lower'>): number | undefined {
  return romanOf({ lower }) ?? NUMBER_WORDS.get(lower)?.[0]?.value;
}

/** The words that spell ordinal numbers. */
export function ordinalWords(): readonly string[] {
  return [...NUMBER_WORDS].filter(([, numbers]) => numbers.some(({ isOrdinal }) => isOrdinal)).map(([word]) => word);
}

function isShared(left: readonly string[], right: readonly string[]): boolean {
  return left.some((language) => right.includes(language));
}

interface MutableNumber extends NumberWord {
  readonly languages: string[];
}

function numberWordsOf(): ReadonlyMap<string, readonly NumberWord[]> {
  const found = new Map<string, MutableNumber[]>();
  for (const { code, numbers, ordinals } of LANGUAGES) {
    for (const [lists, isOrdinal] of [
      [numbers, false],
      [ordinals, true],
    ] as const) {
      for (const [index, words] of lists.entries()) {
        for (const word of words.flatMap(spellingsOf)) add(found, word, { value: index + 1, isOrdinal, code });
      }
    }
  }
  return found;
}

interface NewNumber {
  readonly value: number;
  readonly isOrdinal: boolean;
  readonly code: string;
}

function add(found: Map<string, MutableNumber[]>, word: string, { value, isOrdinal, code }: NewNumber): void {
  const numbers = found.get(word) ?? [];
  found.set(word, numbers);
  const known = numbers.find((number) => number.value === value && number.isOrdinal === isOrdinal);
  if (!known) numbers.push({ value, isOrdinal, languages: [code] });
  else if (!known.languages.includes(code)) known.languages.push(code);
}
