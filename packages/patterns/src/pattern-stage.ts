import type { SyncStage } from '@mimmo/core';
import { packScanner } from './rule-pack/pack-scanner.js';
import { PACK_CONFIDENCE, type PackRule, type RulePack } from './rule-pack/rule-pack.js';
import { createDecider } from './rules/decide.js';
import { NAME_RULES } from './rules/index.js';
import { rulePrecision } from './rules/rule-precision.js';

/** Options of {@link patternStage}. */
export interface PatternStageOptions {
  /**
   * Rules and words of one's own, asked before MIMMO's.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
}

/**
 * The stage that reads names: the first rule that speaks decides, its measured precision is the confidence, its id the
 * evidence.
 *
 * @example
 * patternStage().classify(nameOnly('Some Artist - Some Album (1973) [FLAC]')); // { medium: 'audio', … }
 */
export function patternStage({ packs = [] }: PatternStageOptions = {}): SyncStage {
  const rules = [
    ...packs.flatMap(({ rules: own = [] }) => own).map(confident),
    ...NAME_RULES.map((rule) => ({ ...rule, confidence: rulePrecision(rule.id) })),
  ];
  const decide = createDecider(rules, { scan: packScanner(packs) });
  return {
    name: 'patterns',
    classify({ name }) {
      const rule = decide(name);
      return rule && { medium: rule.medium, confidence: rule.confidence, evidence: rule.id };
    },
  };
}

function confident(rule: PackRule): PackRule & { readonly confidence: number } {
  return { ...rule, confidence: rule.confidence ?? PACK_CONFIDENCE };
}
