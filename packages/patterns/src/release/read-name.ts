import { type ContentInfo, DEFAULT_THRESHOLD, type Medium } from '@mimmo/core';
import { isTelling, type ReleaseName, type ReleaseParser, standsAlone } from '@mimmo/release-name';

/** A medium that a content is read under, and how sure it is, 0 to 1. */
export interface ToldMedium {
  readonly medium: Medium | undefined;
  /** @default 1 */
  readonly certainty?: number | undefined;
}

/**
 * The reading of a content's name; with the folders above it where the name of a video does not say what it is:
 * `02 - The Pilot.mkv`, `Season 1`.
 */
export function readName({ name, folder }: ContentInfo, parse: ReleaseParser, told: ToldMedium): ReleaseName {
  const named = readUnder(name, parse, told);
  if (folder === undefined || named.artist !== undefined || standsAlone(named)) return named;
  const placed = readUnder(`/${folder}/${name}`, parse, told);
  return isTelling(placed) && placed.title !== named.title ? placed : named;
}

/** A medium below this is a guess, and the name's own words know better whether they name an artist. */
const GUESS = 0.7;

/**
 * A name under the medium that somebody told. A medium that is not sure erases nothing that the name says of itself: if no
 * number of an episode is left under it, or under a guess no artist, the name is read by its own marks.
 */
function readUnder(name: string, parse: ReleaseParser, { medium, certainty = 1 }: ToldMedium): ReleaseName {
  if (medium === undefined) return parse(name);
  const told = parse(name, { medium });
  if (certainty >= DEFAULT_THRESHOLD) return told;
  const own = parse(name);
  const losesMaker = own.artist !== undefined && told.artist === undefined && told.author === undefined;
  const isErased = (isNumbered(own) && !isNumbered(told)) || (certainty < GUESS && losesMaker);
  return isErased ? own : told;
}

function isNumbered({ seasons, episodes, absoluteEpisodes }: ReleaseName): boolean {
  return (seasons ?? episodes ?? absoluteEpisodes) !== undefined;
}
