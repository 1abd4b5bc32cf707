import type { SyncStage } from '@mimmo/core';
import { createDecider } from './rules/decide.js';
import { NAME_RULES } from './rules/index.js';
import { rulePrecision } from './rules/rule-precision.js';

/**
 * The stage that reads names: the first rule that speaks decides, its measured precision is the confidence, its id the
 * evidence.
 *
 * @example
 * patternStage().classify(nameOnly('Some Artist - Some Album (1973) [FLAC]')); // { medium: 'audio', … }
 */
export function patternStage(): SyncStage {
  const decide = createDecider(NAME_RULES);
  return {
    name: 'patterns',
    classify({ name }) {
      const rule = decide(name);
      return rule && { medium: rule.medium, confidence: rulePrecision(rule.id), evidence: rule.id };
    },
  };
}
