import type { ContentInfo, Subcategory, TimedMedium } from '@mimmo/core';
import { parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { contentsOf } from './files/contents.js';
import { readName } from './release/read-name.js';
import { audioSubcategory } from './subcategory/audio.js';
import { videoSubcategory } from './subcategory/video.js';

/** Options of {@link detectSubcategory}. */
export interface SubcategoryOptions {
  /**
   * Reads the name; `createReleaseParser` makes one that knows words of your own.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
}

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
  { parse = parseReleaseName }: SubcategoryOptions = {},
): Subcategory | undefined {
  const release = readName(content, parse, { medium });
  const { files } = contentsOf(content);
  return medium === 'audio' ? audioSubcategory(content.name, files, release) : videoSubcategory(files, release, parse);
}
