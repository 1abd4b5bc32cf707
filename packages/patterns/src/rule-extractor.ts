import type { ContentInfo, ExtractedMetadata, MediaClassification, MetadataExtractor } from '@mimmo/core';
import { layoutPrecision } from './extraction/layout-precision.js';
import { readRelease } from './read-release.js';

/**
 * Metadata by rules: title, artist and year as `readRelease` finds them. The confidence is how often all of them are right
 * in names that are laid out alike.
 *
 * @example
 * createMimmo({ extractors: [ruleExtractor()] });
 */
export function ruleExtractor(): MetadataExtractor {
  return { name: 'rules', extract };
}

function extract(content: ContentInfo, { medium }: MediaClassification): ExtractedMetadata | undefined {
  const release = readRelease(content, { medium });
  const { title, artist, year } = release;
  if (title === undefined) return undefined;
  return {
    title,
    ...(medium === 'audio' && artist !== undefined && { artist }),
    ...(year !== undefined && { year }),
    confidence: layoutPrecision(release, medium),
  };
}
