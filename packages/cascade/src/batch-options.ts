import type { ContentInfo, RunOptions } from '@mimmo/core';

/** Contents for a batch: a list, or whatever yields them one by one. */
export type Contents = Iterable<ContentInfo> | AsyncIterable<ContentInfo>;

/** How many contents are held, and asked about, at a time when the caller does not say. */
export const DEFAULT_BATCH_SIZE = 64;

/** Options of the calls that answer many contents. */
export interface BatchOptions extends RunOptions {
  /**
   * How many contents are held at a time; a model gets at most as many at once.
   *
   * @default DEFAULT_BATCH_SIZE
   */
  readonly batchSize?: number;
}
