import type { ContentInfo, Medium } from '@mimmo/core';
import { isTelling, type ReleaseName, type ReleaseParser, standsAlone } from '@mimmo/release-name';

/**
 * The reading of a content's name; with the folders above it where the name of a video does not say what it is:
 * `02 - The Pilot.mkv`, `Season 1`.
 */
export function readName({ name, folder }: ContentInfo, parse: ReleaseParser, medium: Medium | undefined): ReleaseName {
  const options = medium && { medium };
  const named = parse(name, options);
  if (folder === undefined || named.artist !== undefined || standsAlone(named)) return named;
  const placed = parse(`/${folder}/${name}`, options);
  return isTelling(placed) && placed.title !== named.title ? placed : named;
}
