import type { ContentInfo } from '@mimmo/core';
import { holdsHomes, isShelf, isTelling, type ReleaseName, type ReleaseParser } from '@mimmo/release-name';

/** Albums that are kept by years, as those of one artist are: `1997 - Album`, `(1997) Album`. */
const YEAR_IN_FRONT = /^[[(]?(?:19|20)\d\d(?!\d)/u;

/**
 * The artist in whose folder an album lies: `Music/Artist/Album`, `Artist/1997 - Album`. Any other folder above may be called by
 * whatever its owner thought of.
 */
export function artistAbove({ name, origin, folder }: ContentInfo, parse: ReleaseParser): Pick<ReleaseName, 'artist'> {
  const [above = '', shelf = ''] = folder?.split('/').toReversed() ?? [];
  if (origin !== 'directory' || above === '' || isShelf(above)) return {};
  const isKept = shelf !== '' && isShelf(shelf) && !holdsHomes(shelf);
  if (!isKept && !YEAR_IN_FRONT.test(name)) return {};
  const reading = parse(above, { medium: 'audio' });
  const artist = reading.artist ?? (isTelling(reading) ? reading.title : undefined);
  return artist === undefined ? {} : { artist };
}
