import type { ContentInfo, Subcategory, TimedMedium } from '@mimmo/core';
import { parseReleaseName } from './release-name/parse.js';
import { audioSubcategory } from './subcategory/audio.js';
import { videoSubcategory } from './subcategory/video.js';

/**
 * The subcategory of a content whose medium is known: from its main files, and from its name where there are none.
 * `undefined` where nothing speaks for one, as for a course.
 *
 * @example
 * detectSubcategory(nameOnly('Some Show S01'), 'video'); // 'season'
 */
export function detectSubcategory(content: ContentInfo, medium: TimedMedium): Subcategory | undefined {
  const release = parseReleaseName(content.name, { medium });
  return medium === 'audio' ? audioSubcategory(content, release) : videoSubcategory(content, release);
}
