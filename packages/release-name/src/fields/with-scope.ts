import type { ReleaseName } from '../release-name.js';
import { type Counts, countsOf, numberingOf, packScopeOf } from './scope.js';

/** A reading with numbering and scope by its numbers, of which files may have said more than its name. */
export function withScope(reading: ReleaseName): ReleaseName {
  const { kind, marks, seasons = [], episodes = [], absoluteEpisodes = [] } = reading;
  const numbers = { seasons: seasons.length, episodes: episodes.length || absoluteEpisodes.length };
  const counts = { ...NO_COUNTS, ...countsOf(marks), ...numbers };
  const numbering = numberingOf(counts, kind);
  const packScope = packScopeOf(counts, kind);
  return { ...reading, ...(numbering && { numbering }), ...(packScope && { packScope }) };
}

const NO_COUNTS: Counts = {
  seasons: 0,
  episodes: 0,
  areParts: false,
  hasPart: false,
  isDated: false,
  hasYear: false,
  isComplete: false,
};
