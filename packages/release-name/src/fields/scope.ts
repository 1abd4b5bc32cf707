import type { Mark, Property } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import { hasTrait } from '../trait.js';

/**
 * How a name counts what it holds. `seasonal`: by seasons (`S01E02`, `Staffel 2`); `absolute`: by episodes without seasons
 * (`[Group] Show - 105`); `date`: by the day of broadcast (`Show.2021.03.04`); `parts`: by parts alone (`Show.Part.2`).
 */
export const NUMBERINGS = ['seasonal', 'absolute', 'date', 'parts'] as const;

/** One of {@link NUMBERINGS}. */
export type Numbering = (typeof NUMBERINGS)[number];

/**
 * How much of a series a name says that a release holds. `episode`: one (`S01E02`); `episodes`: several (`S01E01-E06`);
 * `season`: all of one season (`S03`); `seasons`: several (`S01-S03`); `complete`: all that there is (`The Complete Series`).
 */
export const PACK_SCOPES = ['episode', 'episodes', 'season', 'seasons', 'complete'] as const;

/** One of {@link PACK_SCOPES}. */
export type PackScope = (typeof PACK_SCOPES)[number];

/** What numbering and scope are told from; one shape, for engines read such objects fast. */
export interface Counts {
  /** How many seasons are named. */
  readonly seasons: number;
  /** How many episodes are. */
  readonly episodes: number;
  /** Whether what counts as episodes are parts. */
  readonly areParts: boolean;
  readonly hasPart: boolean;
  /** Whether it has a date of broadcast. */
  readonly isDated: boolean;
  readonly hasYear: boolean;
  readonly isComplete: boolean;
}

/** How the marks of a name count, `undefined` where none does. */
export function countsOf(marks: readonly Mark[]): Counts | undefined {
  let first = 0;
  while (first < marks.length && !COUNTING.has(marks[first]?.property)) first++;
  if (first === marks.length) return undefined;
  let [seasons, episodes, absolute] = [0, 0, 0];
  let [areParts, hasPart, isDated, hasYear, isComplete] = [false, false, false, false, false];
  for (const mark of marks) {
    if (mark.property === 'season') seasons += numbersIn(mark);
    else if (mark.property === 'episode') {
      episodes += numbersIn(mark);
      areParts ||= hasTrait(mark, 'countsParts');
    } else if (mark.property === 'absoluteEpisode') absolute += numbersIn(mark);
    else if (mark.property === 'part') hasPart = true;
    else if (mark.property === 'date') isDated = true;
    else if (mark.property === 'year') hasYear = true;
    else if (mark.property === 'complete') isComplete = true;
  }
  return { seasons, episodes: episodes || absolute, areParts, hasPart, isDated, hasYear, isComplete };
}

/** Properties without one of which nothing counts. */
const COUNTING: ReadonlySet<Property | undefined> = new Set([
  'season',
  'episode',
  'absoluteEpisode',
  'date',
  'part',
  'complete',
] as const);

function numbersIn({ value }: Mark): number {
  return typeof value === 'object' ? value.length : 1;
}

/** How a release counts, `undefined` where it does not: seasons before all, parts only where nothing else counts. */
export function numberingOf(
  { seasons, episodes, areParts, isDated, hasPart }: Counts,
  kind: ReleaseKind | undefined,
): Numbering | undefined {
  if (seasons > 0) return 'seasonal';
  if (episodes > 0) return areParts ? 'parts' : 'absolute';
  if (isDated && (kind === 'episode' || kind === 'sport')) return 'date';
  return hasPart ? 'parts' : undefined;
}

/** How much of a series a release holds, `undefined` for what is no part of one. */
export function packScopeOf(
  { seasons, episodes, isDated, hasYear, isComplete }: Counts,
  kind: ReleaseKind | undefined,
): PackScope | undefined {
  if (episodes > 0) return episodes > 1 ? 'episodes' : 'episode';
  if (seasons === 1) return 'season';
  if (isComplete && (seasons > 1 || (!hasYear && isOfSeries(kind)))) return 'complete';
  if (seasons > 1) return 'seasons';
  return isDated && kind === 'episode' ? 'episode' : undefined;
}

/** Whether a kind is one of series, or none that a mark has told. */
function isOfSeries(kind: ReleaseKind | undefined): boolean {
  return kind === undefined || kind === 'series' || kind === 'season' || kind === 'episode';
}
