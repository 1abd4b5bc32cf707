import { anything, listOf } from '@mimmo/core';
import { loadRulePack } from './load-rule-pack.js';
import type { RulePack } from './rule-pack.js';

const checkList = listOf(anything);

/**
 * Packs as an option gives them, held to what packs are.
 *
 * @throws OptionError for what is no list; StageError `RULE_INVALID` for a pack that is none
 */
export function checkedPacks(packs: readonly RulePack[] = []): readonly RulePack[] {
  checkList(packs, '"packs"');
  return packs.map(loadRulePack);
}
