import { anything, checkOptions, type SyncStage } from '@mimmo/core';
import { checkedPacks } from './rule-pack/checked-packs.js';
import { packScanner } from './rule-pack/pack-scanner.js';
import { PACK_CONFIDENCE, type RulePack } from './rule-pack/rule-pack.js';
import { createDecider } from './rules/decide.js';

/** Options of {@link packStage}. */
export interface PackStageOptions {
  /**
   * The packs, of which the rules are asked in their order.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
}

/**
 * The stage that asks the rules of packs alone, about the name. It stands before all others, so that what its owner says of a
 * name counts for more than what its files or MIMMO's rules say.
 *
 * @throws OptionError for an unknown option; StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * createCascade([packStage({ packs: [pack] }), extensionStage(), patternStage()]);
 */
export function packStage(options: PackStageOptions = {}): SyncStage {
  checkOptions('packStage', options, { packs: anything });
  const packs = checkedPacks(options.packs);
  const rules = packs.flatMap(({ rules: own = [] }) => own);
  const decide = createDecider(rules, { scan: packScanner(packs) });
  return {
    name: 'packs',
    classify({ name }) {
      const rule = decide(name);
      return rule && { medium: rule.medium, confidence: rule.confidence ?? PACK_CONFIDENCE, evidence: rule.id };
    },
  };
}
