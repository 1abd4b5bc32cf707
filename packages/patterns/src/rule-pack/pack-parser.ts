import { parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { createParser } from '@mimmo/release-name/steps';
import { checkedPacks } from './checked-packs.js';
import { packScanner } from './pack-scanner.js';
import type { RulePack } from './rule-pack.js';

/**
 * A `parseReleaseName` that reads the words of packs beside MIMMO's own.
 *
 * @throws StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const parse = createReleaseParser([pack]);
 * parse('Some.Film.2012.HOUSECUT.1080p.BluRay.x264-GROUP').editions; // ['House Cut']
 */
export function createReleaseParser(packs: readonly RulePack[]): ReleaseParser {
  const checked = checkedPacks(packs);
  return checked.some(({ vocabulary = [] }) => vocabulary.length > 0)
    ? createParser(packScanner(checked))
    : parseReleaseName;
}
