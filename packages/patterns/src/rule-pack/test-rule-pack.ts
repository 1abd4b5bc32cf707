import { quoted } from '@mimmo/core';
import { VOCABULARY } from '@mimmo/release-name/steps';
import { createDecider } from '../rules/decide.js';
import { NAME_RULES } from '../rules/index.js';
import { createReleaseOpener } from './pack-parser.js';
import { packScanner } from './pack-scanner.js';
import type { RulePack } from './rule-pack.js';

/**
 * Holds a rule pack to its own examples, with MIMMO's rules after it: what is wrong, a sentence each; empty where nothing
 * is.
 *
 * @example
 * testRulePack(pack); // ['house/lp does not decide "Some Name".']
 */
export function testRulePack(pack: RulePack): readonly string[] {
  return [...takenIds(pack), ...flawsOfRules(pack), ...flawsOfWords(pack)];
}

function takenIds({ rules = [], vocabulary = [] }: RulePack): readonly string[] {
  const known = new Set<string>([...NAME_RULES, ...VOCABULARY].map(({ id }) => id));
  return [...rules, ...vocabulary].flatMap(({ id }) => {
    if (known.has(id)) return [`${id} is taken by another rule or row; give it an id of its own.`];
    known.add(id);
    return [];
  });
}

function flawsOfRules(pack: RulePack): readonly string[] {
  const { rules = [] } = pack;
  const decideScanned = createDecider([...rules, ...NAME_RULES]);
  const open = createReleaseOpener([pack]);
  const decide = (name: string): string | undefined => decideScanned(open(name).scanned())?.id;
  return rules.flatMap(({ id, matches, rejects }) => [
    ...matches.flatMap((name) => {
      const decider = decide(name);
      if (decider === id) return [];
      return [`${id} does not decide ${quoted(name)}${decider === undefined ? '' : `, ${decider} does`}.`];
    }),
    ...rejects.filter((name) => decide(name) === id).map((name) => `${id} decides ${quoted(name)}.`),
  ]);
}

function flawsOfWords(pack: RulePack): readonly string[] {
  const scan = packScanner([pack]);
  const reads = (id: string, name: string): boolean => scan(name).marks.some(({ rule }) => rule === id);
  return (pack.vocabulary ?? []).flatMap(({ id, matches, rejects }) => [
    ...matches.filter((name) => !reads(id, name)).map((name) => `${id} is not read in ${quoted(name)}.`),
    ...rejects.filter((name) => reads(id, name)).map((name) => `${id} is read in ${quoted(name)}.`),
  ]);
}
