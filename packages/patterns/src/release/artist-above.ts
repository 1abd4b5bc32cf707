import type { ContentInfo } from '@mimmo/core';
import { artistIn, isPeoplesShelf, isShelf, type ReleaseName, type ReleaseParser } from '@mimmo/release-name';

/** Albums that are kept by years, as those of one artist are: `1997 - Album`, `(1997) Album`. */
const YEAR_IN_FRONT = /^[[(]?(?:19|20)\d\d(?!\d)/u;

/**
 * The artist in whose folder an album lies: `Music/Artist/Album`, `Artist/1997 - Album`. Any other folder above may be called by
 * whatever its owner thought of.
 */
export function artistAbove({ name, origin, folder }: ContentInfo, parse: ReleaseParser): Pick<ReleaseName, 'artist'> {
  const [above = '', shelf = ''] = folder?.split('/').toReversed() ?? [];
  if (origin !== 'directory' || above === '' || isShelf(above)) return {};
  if (!isPeoplesShelf(shelf) && !YEAR_IN_FRONT.test(name)) return {};
  const artist = artistIn(above, parse(above, { medium: 'audio' }));
  return artist === undefined ? {} : { artist };
}
