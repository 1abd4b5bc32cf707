import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '../../scan/vocabulary/given-name.js';
import { lazy } from '../../words/lazy.js';
import { type Word, type WordTable, wordTable } from '../../words/word-table.js';
import {
  COMMON_WORDS,
  FUNCTION_WORDS,
  HONORIFICS,
  JOINING,
  ORGANISATION_WORDS,
  PARTICLES,
  TITLE_WORDS,
} from './person-words.js';

/** What a word is to the name of a person. */
export interface PersonWord {
  readonly role:
    | 'givenName'
    | 'functionWord'
    | 'organisation'
    | 'titleWord'
    | 'commonWord'
    | 'ambiguousName'
    | undefined;
  readonly isHonorific: boolean;
  readonly isParticle: boolean;
  readonly isJoining: boolean;
}

/** Words of each role; a word of several has the first. */
const ROLES = lazy(
  () =>
    [
      ['givenName', GIVEN_NAMES.flatMap((word) => [word, plain(word)])],
      ['functionWord', FUNCTION_WORDS],
      ['organisation', ORGANISATION_WORDS],
      ['titleWord', TITLE_WORDS],
      ['commonWord', COMMON_WORDS],
      ['ambiguousName', AMBIGUOUS_NAMES],
    ] as const,
);

/** What a word is to the name of a person; `undefined` for most words. One look-up tells all. */
export const personWord: WordTable<PersonWord> = wordTable(personWords);

function personWords(): ReadonlyMap<string, PersonWord> {
  const found = new Map<string, PersonWord>();
  const change = (word: string, by: Partial<PersonWord>): void => {
    found.set(word, {
      role: undefined,
      isHonorific: false,
      isParticle: false,
      isJoining: false,
      ...found.get(word),
      ...by,
    });
  };
  for (const [role, words] of ROLES().toReversed()) for (const word of words) change(word, { role });
  for (const word of HONORIFICS) change(word, { isHonorific: true });
  for (const word of PARTICLES) change(word, { isParticle: true });
  for (const word of JOINING) change(word, { isJoining: true });
  return found;
}

/** Letters without their accents: many names are written so. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
}

/** Whether a word is a given name, with its accents or without them. */
export function isGivenName(word: Word): boolean {
  return personWord(word)?.role === 'givenName';
}
