import type { ContentInfo, StageResult } from '@mimmo/core';
import type { PooledAnswer } from './pooled-answer.js';
import type { Step } from './step.js';

/** An answer of all stages together, and how it came about. */
export interface AnsweredContent {
  readonly content: ContentInfo;
  readonly answer: StageResult;
  /** The stages that were asked, in order. */
  readonly steps: readonly Step<StageResult>[];
}

/** How sure an answer may be: looks at who said what, and at the content itself; 0 to 1. It changes no medium. */
export type Doubt = (answered: AnsweredContent) => number;

/** The pooled answer with the confidence that doubt leaves it. What is more likely than before is taken from the other media. */
export function doubted(pooled: PooledAnswer, answered: Omit<AnsweredContent, 'answer'>, doubt: Doubt): PooledAnswer {
  const { answer, shares } = pooled;
  const confidence = doubt({ ...answered, answer });
  if (confidence === answer.confidence) return pooled;
  const others = answer.confidence < 1 ? Math.min(1, (1 - confidence) / (1 - answer.confidence)) : 1;
  return {
    ...pooled,
    answer: { ...answer, confidence },
    shares: Object.fromEntries(
      Object.entries(shares).map(([medium, share]) => [medium, medium === answer.medium ? confidence : others * share]),
    ),
  };
}
