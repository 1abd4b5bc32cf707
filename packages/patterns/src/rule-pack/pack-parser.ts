import {
  type NameOpener,
  openReleaseName,
  type ParseOptions,
  parseReleaseName,
  type ReleaseParser,
} from '@mimmo/release-name';
import { createNameOpener, createParser } from '@mimmo/release-name/steps';
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
  const parse = hasWords(checked) ? createParser(packScanner(checked)) : parseReleaseName;
  return isPlain(defaults) ? parse : (name, options) => parse(name, { ...defaults, ...options });
}

/**
 * An `openReleaseName` that reads the words of packs beside MIMMO's own.
 *
 * @param defaults options of every reading, where a reading does not say otherwise
 * @throws StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const opened = createReleaseOpener([pack])('Some Words - 05');
 * opened.read({ medium: 'video' }).episodes; // [5]
 */
export function createReleaseOpener(packs: readonly RulePack[], defaults: ParseDefaults = {}): NameOpener {
  const checked = checkedPacks(packs);
  const open = hasWords(checked) ? createNameOpener(packScanner(checked)) : openReleaseName;
  if (isPlain(defaults)) return open;
  return (name) => {
    const opened = open(name);
    return { ...opened, read: (options) => opened.read({ ...defaults, ...options }) };
  };
}

function isPlain(defaults: ParseDefaults): boolean {
  return Object.values(defaults).every((value) => value === undefined);
}

function hasWords(packs: readonly RulePack[]): boolean {
  return packs.some(({ vocabulary = [] }) => vocabulary.length > 0);
}
