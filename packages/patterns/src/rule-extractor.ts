import { aFunction, checkOptions, isTimedMedium, type MetadataExtractor } from '@mimmo/core';
import { layoutPrecision } from './extraction/layout-precision.js';
import { type ContentReader, passingReader } from './reading/content-reader.js';

/** Options of {@link ruleExtractor}. */
export interface RuleExtractorOptions {
  /**
   * Reads the contents; `createContentReader` makes one that knows words of your own, and reads a content once for all who ask.
   *
   * @default one that knows MIMMO's words
   */
  readonly reader?: ContentReader;
}

/**
 * Metadata by rules: title, artist and year as `readRelease` finds them. The confidence is how often all of them are right
 * in names that are laid out alike.
 *
 * @throws OptionError for an unknown or wrong option
 *
 * @example
 * createMimmo({ extractors: [ruleExtractor()] });
 */
export function ruleExtractor(options: RuleExtractorOptions = {}): MetadataExtractor {
  checkOptions('ruleExtractor', options, { reader: aFunction });
  const { reader = passingReader() } = options;
  return {
    name: 'rules',
    extract(content, { medium, confidence }) {
      if (!isTimedMedium(medium)) return undefined;
      const release = reader(content).release({ medium, certainty: confidence });
      const { title, year } = release;
      // Who wrote an audiobook is its maker, as players show it.
      const artist = release.artist ?? release.author;
      if (title === undefined) return undefined;
      return {
        title,
        ...(medium === 'audio' && artist !== undefined && { artist }),
        ...(year !== undefined && { year }),
        confidence: layoutPrecision(release, medium),
      };
    },
  };
}
