import type { ReleaseName } from '../release-name.js';
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

/** What numbering and scope are told from. */
export type Counts = Pick<
  ReleaseName,
  'kind' | 'seasons' | 'episodes' | 'absoluteEpisodes' | 'date' | 'part' | 'year' | 'complete' | 'marks'
>;

/** How a release counts, `undefined` where it does not: seasons before all, parts only where nothing else counts. */
export function numberingOf({
  kind,
  seasons,
  episodes,
  absoluteEpisodes,
  date,
  part,
  marks,
}: Counts): Numbering | undefined {
  if (seasons) return 'seasonal';
  if (marks.some((mark) => mark.property === 'episode' && hasTrait(mark, 'countsParts'))) return 'parts';
  if (episodes || absoluteEpisodes) return 'absolute';
  if (date !== undefined && (kind === 'episode' || kind === 'sport')) return 'date';
  return part === undefined ? undefined : 'parts';
}

/** How much of a series a release holds, `undefined` for what is no part of one. */
export function packScopeOf({
  kind,
  seasons,
  episodes,
  absoluteEpisodes,
  date,
  year,
  complete,
}: Counts): PackScope | undefined {
  const counted = episodes ?? absoluteEpisodes;
  if (counted) return counted.length > 1 ? 'episodes' : 'episode';
  if (seasons?.length === 1) return 'season';
  if (complete && (seasons || (isOfSeries(kind) && year === undefined))) return 'complete';
  if (seasons) return 'seasons';
  return date !== undefined && kind === 'episode' ? 'episode' : undefined;
}

/** Whether a kind is one of series, or none that a mark has told. */
function isOfSeries(kind: ReleaseName['kind']): boolean {
  return kind === undefined || kind === 'series' || kind === 'season' || kind === 'episode';
}

/** A reading with numbering and scope of all that is known: files may have said more than its name. */
export function withScope(reading: ReleaseName): ReleaseName {
  const numbering = numberingOf(reading);
  const packScope = packScopeOf(reading);
  return { ...reading, ...(numbering && { numbering }), ...(packScope && { packScope }) };
}
