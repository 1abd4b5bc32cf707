import { DEFAULT_THRESHOLD } from '@mimmo/core';
import { isShelf, isTelling, type OpenName, type ReleaseName, standsAlone } from '@mimmo/release-name';
import type { ContentReading, ToldMedium } from '../reading/content-reading.js';

/**
 * The reading of a content's name; with the folders above it where the name of a video does not say what it is
 * (`02 - The Pilot.mkv`, `Season 1`), and where they say whose a recording is.
 */
export function readName(reading: ContentReading, told: ToldMedium): ReleaseName {
  const named = readUnder(reading.name(), told);
  if (isOnShelf(reading)) return withoutTitle(named);
  if (reading.content.folder === undefined || named.artist !== undefined || standsAlone(named)) return named;
  const opened = reading.placedName();
  const placed = opened && readUnder(opened, told);
  return placed && isTelling(placed) && (placed.title !== named.title || saysMore(placed)) ? placed : named;
}

/** Whether folders say whose recording a file is. */
function saysMore({ artist, album }: ReleaseName): boolean {
  return (artist ?? album) !== undefined;
}

/** Whether a content is what somebody keeps things in: neither `movies` nor a folder above it is what they are called. */
function isOnShelf({ content: { name, origin } }: ContentReading): boolean {
  return origin === 'directory' && isShelf(name);
}

function withoutTitle({ title: _title, titles: _titles, ...rest }: ReleaseName): ReleaseName {
  return { ...rest, marks: rest.marks.filter(({ property }) => property !== 'title') };
}

/** A medium below this is a guess, and the name's own words know better whether they name an artist. */
const GUESS = 0.7;

/**
 * A name under the medium that somebody told. A medium that is not sure erases nothing that the name says of itself: if no
 * number of an episode is left under it, or under a guess no artist, the name is read by its own marks.
 */
function readUnder(name: OpenName, { medium, certainty = 1 }: ToldMedium): ReleaseName {
  if (medium === undefined) return name.read();
  const told = name.read({ medium });
  if (certainty >= DEFAULT_THRESHOLD) return told;
  const own = name.read();
  const losesMaker = own.artist !== undefined && told.artist === undefined && told.author === undefined;
  const isErased = (isNumbered(own) && !isNumbered(told)) || (certainty < GUESS && losesMaker);
  return isErased ? own : told;
}

function isNumbered({ seasons, episodes, absoluteEpisodes }: ReleaseName): boolean {
  return (seasons ?? episodes ?? absoluteEpisodes) !== undefined;
}
