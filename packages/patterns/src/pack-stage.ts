import { aFunction, anything, checkOptions, type SyncStage } from '@mimmo/core';
import { type ContentReader, passingReader } from './reading/content-reader.js';
import { checkedPacks } from './rule-pack/checked-packs.js';
import { createReleaseOpener } from './rule-pack/pack-parser.js';
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
  /**
   * Reads the names; one that others use, too, reads each name once for all of them.
   *
   * @default one that knows the packs' words
   */
  readonly reader?: ContentReader;
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
  checkOptions('packStage', options, { packs: anything, reader: aFunction });
  const packs = checkedPacks(options.packs);
  const { reader = passingReader(createReleaseOpener(packs)) } = options;
  const rules = packs.flatMap(({ rules: own = [] }) => own);
  const decide = createDecider(rules);
  return {
    name: 'packs',
    classify(content) {
      const rule = decide(reader(content).name().scanned());
      return rule && { medium: rule.medium, confidence: rule.confidence ?? PACK_CONFIDENCE, evidence: rule.id };
    },
  };
}
