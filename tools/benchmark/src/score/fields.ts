import type { ReleaseCase } from '../cases/release-case.js';
import type { Answer } from './answer.js';
import { type Comparison, sameNumber, sameNumbers, sameTitle, sameValue, sameWords } from './compare.js';

/** What is scored, in the order of the tables. */
export const FIELDS = [
  'medium',
  'subcategory',
  'title',
  'artist',
  'author',
  'year',
  'season',
  'episode',
  'resolution',
  'group',
] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** A case's and an answer's value of a field, and whether they agree. */
export interface Verdict {
  readonly expected: unknown;
  readonly given: unknown;
  readonly right: boolean;
}

const COMPARISONS: Readonly<Record<Field, Comparison>> = {
  medium: sameValue,
  subcategory: sameValue,
  title: sameTitle,
  artist: sameWords,
  author: sameWords,
  year: sameNumber,
  season: sameNumbers,
  episode: sameNumbers,
  resolution: sameWords,
  group: sameWords,
};

/** The subcategories that are told apart; cases know finer ones (comic, game), which nobody is asked for. */
const SUBCATEGORIES: ReadonlySet<string | undefined> = new Set([
  'track',
  'album',
  'collection',
  'movie',
  'episode',
  'season',
  'series',
]);

/**
 * Judges a field of an answer.
 *
 * @returns undefined where the case says nothing about the field
 */
export function judge(field: Field, row: ReleaseCase, answer: Answer): Verdict | undefined {
  const expected = expectedOf(field, row);
  if (expected === undefined) return undefined;
  const given = givenOf(field, answer);
  return { expected, given, right: COMPARISONS[field](expected, given) };
}

function expectedOf(field: Field, row: ReleaseCase): unknown {
  switch (field) {
    case 'subcategory':
      return SUBCATEGORIES.has(row.subcategory) ? row.subcategory : undefined;
    case 'title':
      return row.medium === 'audio' ? (row.album ?? row.title) : row.title;
    case 'artist':
      return row.medium === 'audio' ? row.artist : undefined;
    case 'author':
      return row.medium === 'book' ? row.author : undefined;
    default:
      return row[field];
  }
}

function givenOf(field: Field, answer: Answer): unknown {
  switch (field) {
    case 'season':
      return answer.seasons;
    case 'episode':
      return answer.episodes;
    default:
      return answer[field];
  }
}
