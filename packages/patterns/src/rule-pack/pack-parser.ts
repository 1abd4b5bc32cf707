import { type NameOpener, openReleaseName, parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { createNameOpener, createParser } from '@mimmo/release-name/steps';
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
  return hasWords(checked) ? createParser(packScanner(checked)) : parseReleaseName;
}

/**
 * An `openReleaseName` that reads the words of packs beside MIMMO's own.
 *
 * @throws StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const opened = createReleaseOpener([pack])('Some Words - 05');
 * opened.read({ medium: 'video' }).episodes; // [5]
 */
export function createReleaseOpener(packs: readonly RulePack[]): NameOpener {
  const checked = checkedPacks(packs);
  return hasWords(checked) ? createNameOpener(packScanner(checked)) : openReleaseName;
}

function hasWords(packs: readonly RulePack[]): boolean {
  return packs.some(({ vocabulary = [] }) => vocabulary.length > 0);
}
