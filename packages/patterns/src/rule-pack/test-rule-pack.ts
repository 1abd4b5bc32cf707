import { quoted } from '@mimmo/core';
import { createDecider } from '../rules/decide.js';
import type { RulePack } from './rule-pack.js';

/** Holds a rule pack to its own examples: what is wrong, a sentence each; empty where nothing is. */
export function testRulePack({ rules = [] }: RulePack): readonly string[] {
  const decide = createDecider(rules);
  return rules.flatMap(({ id, matches, rejects }) => [
    ...matches.filter((name) => decide(name)?.id !== id).map((name) => `${id} does not decide ${quoted(name)}.`),
    ...rejects.filter((name) => decide(name)?.id === id).map((name) => `${id} decides ${quoted(name)}.`),
  ]);
}
