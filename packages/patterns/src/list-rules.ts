import type { Medium } from '@mimmo/core';
import { ENDING_RULES } from './rules/ending-rules.js';
import { NAME_RULES } from './rules/index.js';
import type { NameRule } from './rules/name-rule.js';
import { RULE_COUNTS } from './rules/precisions.generated.js';
import { type NameStyle, rulePrecision } from './rules/rule-precision.js';

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
  /** How many labelled releases it was measured on; of one collection, thirty at most count. */
  readonly measuredOn: number;
  /** The same where a name is written as the scene does. */
  readonly inScene: Pick<ListedRule, 'precision' | 'measuredOn'>;
}

/** The rules of `extensionStage()` and `patternStage()`, in the order in which they are asked. */
export function listRules(): readonly ListedRule[] {
  return [...ENDING_RULES, ...NAME_RULES].map((rule) => ({
    ...rule,
    ...measured(rule.id, 'plain'),
    inScene: measured(rule.id, 'scene'),
  }));
}

function measured(id: string, style: NameStyle): ListedRule['inScene'] {
  return { precision: rulePrecision(id, style), measuredOn: RULE_COUNTS[id]?.[style].of ?? 0 };
}
