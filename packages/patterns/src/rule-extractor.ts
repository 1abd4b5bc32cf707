import { aFunction, checkOptions, isTimedMedium, type MetadataExtractor, type TimedMedium } from '@mimmo/core';
import type { Property, ReleaseName } from '@mimmo/release-name';
import { layoutPrecision } from './extraction/layout-precision.js';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import type { AgreedField } from './release/agreed-fields.js';

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
      const release = reader(content).release({ medium, certainty: confidence }, WANTED[medium]);
      const { title, year } = release;
      // Who wrote an audiobook is its maker, as players show it.
      const artist = release.artist ?? release.author;
      if (title === undefined) return undefined;
      return {
        title,
        ...(medium === 'audio' && artist !== undefined && { artist }),
        ...(year !== undefined && { year }),
        confidence: statedConfidence(release) ?? layoutPrecision(release, medium),
      };
    },
  };
}

/** What of a release is looked at: films have no artist. */
const WANTED: Readonly<Record<TimedMedium, readonly AgreedField[]>> = {
  audio: ['title', 'artist', 'year'],
  video: ['title', 'year'],
};

/** What is said of the marks by who knows more than the rules; `undefined` where nobody does. */
function statedConfidence({ marks }: ReleaseName): number | undefined {
  const stated = marks.filter(({ property, confidence }) => SAID.has(property) && confidence !== undefined);
  return stated.some(({ property }) => property === 'title')
    ? Math.min(...stated.map(({ confidence = 1 }) => confidence))
    : undefined;
}

/** The properties that metadata are made of. */
const SAID: ReadonlySet<Property> = new Set(['title', 'artist', 'author', 'year']);
