import type { ContentInfo, Subcategory, TimedMedium } from '@mimmo/core';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import { readName } from './release/read-name.js';
import { audioSubcategory } from './subcategory/audio.js';
import { videoSubcategory } from './subcategory/video.js';

/** Options of {@link detectSubcategory}. */
export interface SubcategoryOptions {
  /**
   * Reads the content; `createContentReader` makes one that knows words of your own, and reads a content once for all who ask.
   *
   * @default one that knows MIMMO's words
   */
  readonly reader?: ContentReader;
}

const readOnce = passingReader();

/**
 * The subcategory of a content whose medium is known: from its main files, and from its name where there are none.
 * `undefined` where nothing speaks for one, as for a course.
 *
 * @example
 * detectSubcategory(nameOnly('Some Show S01'), 'video'); // 'season'
 */
export function detectSubcategory(
  content: ContentInfo,
  medium: TimedMedium,
  { reader = readOnce }: SubcategoryOptions = {},
): Subcategory | undefined {
  const reading = reader(content);
  const release = readName(reading, { medium });
  return medium === 'audio' ? audioSubcategory(reading, release) : videoSubcategory(reading, release);
}
