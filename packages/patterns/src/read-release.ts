import type { ContentInfo } from '@mimmo/core';
import { parseReleaseName } from './release-name/parse.js';
import type { ReleaseName } from './release-name/release-name.js';

/**
 * Reads a release: its name, and what its main files agree on.
 *
 * @example
 * readRelease(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP')).title; // 'The Matrix'
 */
export function readRelease(content: ContentInfo): ReleaseName {
  return parseReleaseName(content.name);
}
