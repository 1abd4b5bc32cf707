import type { TimedMedium } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { statedShare } from '../rules/stated-share.js';
import { layoutKeys } from './layout-key.js';
import { LAYOUT_COUNTS } from './layouts.generated.js';

/** Readings that a layout must have had to be judged by itself. */
const FEWEST = 30;

/** The shares of the layouts that were seen often enough, worked out once. */
const SHARES: ReadonlyMap<string, number> = new Map(
  Object.entries(LAYOUT_COUNTS)
    .filter(([, { of }]) => of >= FEWEST)
    .map(([key, count]) => [key, statedShare(count)]),
);
/** What is expected of a layout that nobody has seen. */
const UNSEEN = statedShare({ right: 0, of: 0 });

/** How often title, artist and year are all right in names that are laid out alike, 0 to 1; measured. */
export function layoutPrecision(release: ReleaseName, medium: TimedMedium): number {
  const [finest, middle, coarse] = layoutKeys(release, medium);
  return SHARES.get(finest) ?? SHARES.get(middle) ?? SHARES.get(coarse) ?? UNSEEN;
}
