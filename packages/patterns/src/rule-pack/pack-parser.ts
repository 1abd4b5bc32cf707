import { type ParseOptions, parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { createParser } from '@mimmo/release-name/steps';
import { checkedPacks } from './checked-packs.js';
import { packScanner } from './pack-scanner.js';
import type { RulePack } from './rule-pack.js';

/** Options of every reading of a parser, where a call does not say otherwise. */
export type ParseDefaults = Pick<ParseOptions, 'expectedTitles' | 'expectedGroups' | 'titleScript'>;

/**
 * A `parseReleaseName` that reads the words of packs beside MIMMO's own.
 *
 * @param defaults options that each call of it has
 *
 * @throws StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const parse = createReleaseParser([pack]);
 * parse('Some.Film.2012.HOUSECUT.1080p.BluRay.x264-GROUP').editions; // ['House Cut']
 */
export function createReleaseParser(packs: readonly RulePack[], defaults: ParseDefaults = {}): ReleaseParser {
  const checked = checkedPacks(packs);
  const parse = checked.some(({ vocabulary = [] }) => vocabulary.length > 0)
    ? createParser(packScanner(checked))
    : parseReleaseName;
  const isPlain = Object.values(defaults).every((value) => value === undefined);
  return isPlain ? parse : (name, options) => parse(name, { ...defaults, ...options });
}
