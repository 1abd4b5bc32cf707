import type { Medium } from '@mimmo/core';
import { ENDING_RULES } from './rules/ending-rules.js';
import { NAME_RULES } from './rules/index.js';
import { RULE_COUNTS } from './rules/precisions.generated.js';
import { rulePrecision } from './rules/rule-precision.js';

/** A rule as a list shows it. */
export interface ListedRule {
  /** What reports give as evidence. */
  readonly id: string;
  /** What it answers; absent for rules that answer what files are. */
  readonly medium?: Medium;
  /** 0 to 1: the confidence of its answers, measured. */
  readonly precision: number;
  /** How many labelled releases it was measured on. */
  readonly measuredOn: number;
}

/** The rules of `extensionStage()` and `patternStage()`, in the order in which they are asked. */
export function listRules(): readonly ListedRule[] {
  return [
    ...ENDING_RULES.map(({ id }) => ({ id, ...measured(id) })),
    ...NAME_RULES.map(({ id, medium }) => ({ id, medium, ...measured(id) })),
  ];
}

function measured(id: string): Pick<ListedRule, 'precision' | 'measuredOn'> {
  return { precision: rulePrecision(id), measuredOn: RULE_COUNTS[id]?.of ?? 0 };
}
