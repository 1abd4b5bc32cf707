import type { ContentInfo, ExtractedMetadata, MediaClassification, MetadataExtractor } from '@mimmo/core';
import { parseReleaseName } from './release-name/parse.js';
import { rulePrecision } from './rules/rule-precision.js';

/**
 * Metadata by rules: title, artist and year as the parser reads them.
 *
 * @example
 * createMimmo({ extractors: [ruleExtractor()] });
 */
export function ruleExtractor(): MetadataExtractor {
  return { name: 'rules', extract };
}

function extract({ name }: ContentInfo, { medium }: MediaClassification): ExtractedMetadata | undefined {
  const { title, artist, year } = parseReleaseName(name, { medium });
  if (title === undefined) return undefined;
  return {
    title,
    ...(medium === 'audio' && artist !== undefined && { artist }),
    ...(year !== undefined && { year }),
    confidence: rulePrecision(`metadata/${medium}`),
  };
}
