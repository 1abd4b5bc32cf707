import { LANGUAGES } from '../languages/index.js';
import type { Language, Words } from '../languages/language.js';
import { spellingsOf } from './spelling.js';

/** The fields of a language that are plain lists of words. */
export type ListField = {
  [Field in keyof Language]: Language[Field] extends Words ? Field : never;
}[keyof Language];

/** What all languages have in one of their lists, each word once. */
interface WordList {
  /** As the records write them. */
  readonly written: readonly string[];
  /** In all their spellings. */
  readonly spelt: readonly string[];
}

/** The lists of all languages by their fields; made of the records. */
export const WORD_LISTS: ReadonlyMap<string, WordList> = wordLists();

/** What all languages have in some of their lists, with its spellings, each once. */
export function wordsIn(...fields: readonly ListField[]): readonly string[] {
  return [...new Set(fields.flatMap((field) => WORD_LISTS.get(field)?.spelt ?? []))];
}

/** What all languages have in one of their lists, as the records write it: `iš` is no `is`. */
export function writtenIn(field: ListField): readonly string[] {
  return WORD_LISTS.get(field)?.written ?? [];
}

function wordLists(): ReadonlyMap<string, WordList> {
  const lists = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const [field, words] of Object.entries(language))
      if (isWords(words)) lists.set(field, [...(lists.get(field) ?? []), ...words]);
  }
  return new Map(
    [...lists].map(([field, words]): [string, WordList] => [
      field,
      { written: [...new Set(words)], spelt: [...new Set(words.flatMap(spellingsOf))] },
    ]),
  );
}

/** Whether a field is a plain list, not one of lists: of months, of numbers. */
function isWords(value: unknown): value is Words {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

/**
 * A group of a regular expression that matches one of some words, the longest first, so that it needs no word boundary to
 * find it.
 */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '[ ._-]');
}
