import { aFunction, checkOptions, isTimedMedium, type MetadataExtractor } from '@mimmo/core';
import { parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { layoutPrecision } from './extraction/layout-precision.js';
import { readRelease } from './read-release.js';

/** Options of {@link ruleExtractor}. */
export interface RuleExtractorOptions {
  /**
   * Reads the names; `createReleaseParser` makes one that knows words of your own.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
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
  checkOptions('ruleExtractor', options, { parse: aFunction });
  const { parse = parseReleaseName } = options;
  return {
    name: 'rules',
    extract(content, { medium, confidence }) {
      if (!isTimedMedium(medium)) return undefined;
      const release = readRelease(content, { medium, certainty: confidence, parse });
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
