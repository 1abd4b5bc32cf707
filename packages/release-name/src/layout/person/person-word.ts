import { wordsIn } from '../../lexicon/word-lists.js';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '../../scan/vocabulary/given-name.js';
import { lazy } from '../../words/lazy.js';
import { type Word, type WordTable, wordTable } from '../../words/word-table.js';

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
      ['functionWord', functionWords()],
      ['organisation', wordsIn('organisations')],
      ['titleWord', wordsIn('titleWords')],
      ['commonWord', wordsIn('commonWords')],
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
  for (const word of wordsIn('honorifics')) change(word, { isHonorific: true });
  for (const word of wordsIn('particles')) change(word, { isParticle: true });
  for (const word of joiningWords()) change(word, { isJoining: true });
  return found;
}

/** Articles, prepositions and pronouns: titles have them, persons do not, but for those that stand in names as well. */
function functionWords(): readonly string[] {
  const particles = new Set(wordsIn('particles'));
  const small = new Set(wordsIn('small'));
  return [...wordsIn('articles').filter((word) => small.has(word) || !particles.has(word)), ...small];
}

/** What stands between two persons. `a` does in Czech, and is an article in the titles of most releases. */
function joiningWords(): readonly string[] {
  return [...wordsIn('and').filter((word) => word !== ARTICLE), '&', '+'];
}

const ARTICLE = 'a';

/** Letters without their accents: many names are written so. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
}

/** Whether a word is a given name, with its accents or without them. */
export function isGivenName(word: Word): boolean {
  return personWord(word)?.role === 'givenName';
}
