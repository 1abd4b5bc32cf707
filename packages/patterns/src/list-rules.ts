import type { Medium } from '@mimmo/core';
import { STRUCTURES } from './files/structure/structure-table.js';
import { endingPrecision } from './rules/ending-precision.js';
import { ENDING_COUNTS } from './rules/ending-precisions.generated.js';
import { countedAs, ENDING_RULES } from './rules/ending-rules.js';
import { NAME_RULES } from './rules/index.js';
import type { NameRule } from './rules/name-rule.js';
import { RULE_COUNTS } from './rules/precisions.generated.js';
import { type RuleCount, statedShare } from './rules/stated-share.js';

/** A rule as a list shows it. */
export interface ListedRule extends Partial<Pick<NameRule, 'all' | 'none' | 'matches' | 'rejects'>> {
  /** What reports give as evidence. */
  readonly id: string;
  /** What it answers; absent for rules that answer what files are. */
  readonly medium?: Medium;
  /** What it says, where that is no matter of signs. */
  readonly says?: string;
  /** 0 to 1: the confidence of its answers, measured. */
  readonly precision: number;
  /** How many labelled releases it was measured on; of rules about names, 28 of a collection count at most. */
  readonly measuredOn: number;
  /** Of rules about names: the same where a name is written as the scene does. */
  readonly inScene?: Pick<ListedRule, 'precision' | 'measuredOn'>;
}

/** The rules of `extensionStage()` and `patternStage()`, in the order in which they are asked. */
export function listRules(): readonly ListedRule[] {
  return [
    ...STRUCTURES.map((rule) => ({
      ...rule,
      precision: endingPrecision({ rule: rule.id, medium: rule.medium, ending: '' }),
      measuredOn: ENDING_COUNTS[rule.id]?.of ?? 0,
    })),
    ...ENDING_RULES.map(({ id, says }) => ({ id, says, ...measured(ENDING_COUNTS[countedAs(id)]) })),
    ...NAME_RULES.map((rule) => {
      const counts = RULE_COUNTS[rule.id];
      return { ...rule, ...measured(counts?.plain), inScene: measured(counts?.scene) };
    }),
  ];
}

function measured(count: RuleCount = { right: 0, of: 0 }): Pick<ListedRule, 'precision' | 'measuredOn'> {
  return { precision: statedShare(count), measuredOn: count.of };
}
