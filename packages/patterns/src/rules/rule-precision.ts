import { RULE_COUNTS } from './precisions.generated.js';

/** What a rule's answers were worth on labelled releases that it was not written for. */
export interface RuleCount {
  /** How many of its answers were right. */
  readonly right: number;
  /** How many answers it gave. */
  readonly of: number;
}

/** Answers that a rule is taken to have given before it was measured, and how many of those were wrong. */
const PRIOR = { right: 2, wrong: 1 };

/**
 * A careful estimate of a rule's precision, 0 to 1: the share of right answers, held down where there were few. A rule
 * that was never measured counts as guessing.
 *
 * @param id of a rule
 */
export function rulePrecision(id: string): number {
  return carefulShare(RULE_COUNTS[id] ?? { right: 0, of: 0 });
}

/** Lower end of the 90 % confidence interval of a share (Wilson's score), with some answers before the first. */
export function carefulShare({ right, of }: RuleCount): number {
  const n = of + PRIOR.right + PRIOR.wrong;
  const share = (right + PRIOR.right) / n;
  const z = 1.28;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return Math.max(0, (centre - spread) / (1 + (z * z) / n));
}
