import { LANGUAGES } from '../languages/index.js';
import type { Language, Words } from '../languages/language.js';
import { spellingsOf } from './spelling.js';

/** The fields of a language that are plain lists of words. */
export type ListField = {
  [Field in keyof Language]: Language[Field] extends Words ? Field : never;
}[keyof Language];

/** What all languages have in some of their lists, with its spellings, each once. */
export function wordsIn(...fields: readonly ListField[]): readonly string[] {
  const words = new Set<string>();
  for (const field of fields)
    for (const language of LANGUAGES)
      for (const word of language[field]) for (const spelling of spellingsOf(word)) words.add(spelling);
  return [...words];
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
