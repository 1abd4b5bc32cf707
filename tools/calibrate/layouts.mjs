// How often title, artist and year are all read right, by how they stand in a name.

import { layoutKeys } from '../../packages/patterns/dist/extraction/layout-key.js';
import { parseReleaseName } from '../../packages/patterns/dist/index.js';
import { same } from './same.mjs';
import { createTally } from './tally.mjs';

/** Layouts that fewer names have are judged by those like them. */
const FEWEST = 30;

/** Counts per layout, of the names whose title is known. */
export function countLayouts(rows) {
  const tally = createTally();
  for (const { name, medium, title, artist, year } of rows) {
    if (title === undefined || (medium !== 'audio' && medium !== 'video')) continue;
    const release = parseReleaseName(name, { medium });
    if (release.title === undefined) continue;
    const isRight =
      same(release.title, title) &&
      (medium !== 'audio' || artist === undefined || same(release.artist, artist)) &&
      (year === undefined || release.year === year);
    for (const key of layoutKeys(release, medium)) tally.count(key, isRight);
  }
  return Object.fromEntries(Object.entries(tally.counts).filter(([, { of }]) => of >= FEWEST));
}
