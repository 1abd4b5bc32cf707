import type { Closable } from './closable.js';
import type { ContentInfo } from './content-info.js';
import type { Medium } from './medium.js';
import type { MaybePromise, RunOptions } from './run-options.js';

/** A stage's answer. */
export interface StageResult {
  /** What the content is. */
  readonly medium: Medium;
  /** 0 to 1: the share of such answers that are right. A rule's is measured, a model's calibrated. */
  readonly confidence: number;
  /** What decided, for a person to look up: a rule's id, a file ending. */
  readonly evidence?: string;
  /**
   * How likely each medium is, 0 to 1, from a stage that weighs them all: what earlier stages said without being sure is
   * weighed in. A medium that is absent is held for next to impossible.
   */
  readonly probabilities?: Readonly<Partial<Record<Medium, number>>>;
  /**
   * How the probabilities are pooled with what other stages said; beside `probabilities` alone.
   *
   * @default those of opinions that do not know of each other: `{ weighed: 1, named: 1, spoken: 0 }`
   */
  readonly pool?: PoolWeights;
}

/** What answers count in a pool of opinions. Chosen for one model, on labelled names that it was not trained on. */
export interface PoolWeights {
  /** Power of the probabilities of the stage that weighs all media: below 1 where it is surer than it is right. */
  readonly weighed: number;
  /** Power of the odds of an answer that names one medium: below 1 where the model knows part of what it says. */
  readonly named: number;
  /** Logarithm of what these odds are multiplied by: that a stage spoke at all may prove more than its share of right answers. */
  readonly spoken: number;
}

/**
 * One step of the cascade. A plain object is enough; one that holds memory has `close()` too, which may be called while a
 * call that a signal ended is still at work.
 *
 * @example
 * const stage: Stage = {
 *   name: 'house-rules',
 *   classify: ({ name }) => (name.startsWith('LP-') ? { medium: 'audio', confidence: 0.99 } : undefined),
 * };
 */
export interface Stage extends Partial<Closable> {
  /** Becomes `source` in the report of what this stage decides. */
  readonly name: string;
  /** The stage's answer; `undefined` asks the next stage. */
  classify(content: ContentInfo, options?: RunOptions): MaybePromise<StageResult | undefined>;
  /** The answers to many contents, in their order: for a stage that is faster on batches. */
  classifyMany?(
    contents: readonly ContentInfo[],
    options?: RunOptions,
  ): MaybePromise<readonly (StageResult | undefined)[]>;
}

/** A stage that answers at once, so that it can be used without `await`. */
export interface SyncStage extends Stage {
  classify(content: ContentInfo, options?: RunOptions): StageResult | undefined;
}
