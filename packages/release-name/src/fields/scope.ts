import type { Mark } from '../mark.js';
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

/** Numbers of seasons and episodes, from wherever they are known. */
export interface Numbers {
  readonly seasons?: readonly number[];
  readonly episodes?: readonly number[];
  readonly absoluteEpisodes?: readonly number[];
}

/** How the numbers of a release and the marks of its name count, `undefined` where nothing does. */
export function countsOf(marks: readonly Mark[], numbers: Numbers): Counts | undefined {
  const seasons = numbers.seasons?.length ?? 0;
  const episodes = numbers.episodes?.length || (numbers.absoluteEpisodes?.length ?? 0);
  let [counts, hasYear] = [seasons > 0 || episodes > 0, false];
  let [areParts, hasPart, isDated, isComplete] = [false, false, false, false];
  for (const mark of marks) {
    switch (mark.property) {
      case 'episode':
        areParts ||= hasTrait(mark, 'countsParts');
        break;
      case 'part':
        counts = hasPart = true;
        break;
      case 'date':
        counts = isDated = true;
        break;
      case 'complete':
        counts = isComplete = true;
        break;
      case 'year':
        hasYear = true;
        break;
    }
  }
  return counts ? { seasons, episodes, areParts, hasPart, isDated, hasYear, isComplete } : undefined;
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
