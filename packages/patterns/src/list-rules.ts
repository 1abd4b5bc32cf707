import type { Medium } from '@mimmo/core';
import { NAME_RULES } from './rules/index.js';
import { rulePrecision } from './rules/rule-precision.js';

/** A rule as a list shows it. */
export interface ListedRule {
  readonly id: string;
  readonly medium: Medium;
  /** 0 to 1, measured. */
  readonly precision: number;
}

/** The rules of `patternStage()`, in the order in which they are asked. */
export function listRules(): readonly ListedRule[] {
  return NAME_RULES.map(({ id, medium }) => ({ id, medium, precision: rulePrecision(id) }));
}
