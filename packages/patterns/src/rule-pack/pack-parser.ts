import { parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { createParser } from '@mimmo/release-name/steps';
import { packScanner } from './pack-scanner.js';
import type { RulePack } from './rule-pack.js';

/**
 * A `parseReleaseName` that reads the words of packs beside MIMMO's own.
 *
 * @example
 * const parse = createReleaseParser([pack]);
 * parse('Some.Film.2012.HOUSECUT.1080p.BluRay.x264-GROUP').editions; // ['House Cut']
 */
export function createReleaseParser(packs: readonly RulePack[]): ReleaseParser {
  return packs.some(({ vocabulary = [] }) => vocabulary.length > 0)
    ? createParser(packScanner(packs))
    : parseReleaseName;
}
