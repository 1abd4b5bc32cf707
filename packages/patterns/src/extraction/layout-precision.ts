import type { TimedMedium } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { statedShare } from '../rules/stated-share.js';
import { layoutKeys } from './layout-key.js';
import { LAYOUT_COUNTS } from './layouts.generated.js';

/** Readings that a layout must have had to be judged by itself. */
const FEWEST = 30;

/** How often title, artist and year are all right in names that are laid out alike, 0 to 1; measured. */
export function layoutPrecision(release: ReleaseName, medium: TimedMedium): number {
  const keys = layoutKeys(release, medium);
  const counts = keys.map((key) => LAYOUT_COUNTS[key]).find((count) => count !== undefined && count.of >= FEWEST);
  return statedShare(counts ?? { right: 0, of: 0 });
}
