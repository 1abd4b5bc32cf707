import { DEFAULT_THRESHOLD } from '@mimmo/core';

/** What a rule's answers were worth on labelled releases that it was not written for. */
export interface RuleCount {
  /** How many of its answers were right. */
  readonly right: number;
  /** How many answers it gave. */
  readonly of: number;
}

/**
 * The two ways to write names that rules are measured apart in: as the scene does, whose names follow rules of their own, and
 * as everybody else does.
 */
export const NAME_STYLES = ['scene', 'plain'] as const;

/** One of {@link NAME_STYLES}. */
export type NameStyle = (typeof NAME_STYLES)[number];

/**
 * How often a rule was right, by the style of the names. Of names in plain style, a collection counts for 28 at most,
 * and all of the scene for one: a rule that one collection alone has shown may be a habit of that collection's owner.
 */
export type RuleCounts = Readonly<Record<NameStyle, RuleCount>>;

/** Answers that a rule is taken to have given before it was measured, and how many of those were wrong. */
const PRIOR = { right: 2, wrong: 1 };

/** What a rule states at most that may be right less often than the threshold asks. */
const JUST_BELOW = DEFAULT_THRESHOLD - 0.01;

/**
 * The share of right answers to expect after some that were counted. One at the threshold ends the cascade, so the lower end
 * of its interval has to reach it; else what is stated stays below, however many of the few that were counted were right.
 */
export function statedShare(count: RuleCount): number {
  const expected = mean(count);
  return lowerEnd(count) >= DEFAULT_THRESHOLD ? expected : Math.min(expected, JUST_BELOW);
}

function mean({ right, of }: RuleCount): number {
  return (right + PRIOR.right) / (of + PRIOR.right + PRIOR.wrong);
}

/** Lower end of the 90 % confidence interval of a share (Wilson's score), with some answers before the first. */
function lowerEnd(count: RuleCount): number {
  const n = count.of + PRIOR.right + PRIOR.wrong;
  const share = mean(count);
  const z = 1.28;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (centre - spread) / (1 + (z * z) / n);
}
