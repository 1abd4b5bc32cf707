import { chunk } from '@mimmo/cascade';
import type { ErrorReport } from '@mimmo/core';
import type { AnyReport, Mimmo } from 'mimmo';
import { isFailure } from './failure.js';
import type { Given, Item } from './item.js';

/** What was asked about, and the answer. */
export interface Answered extends Given {
  readonly answer: AnyReport | ErrorReport;
}

/** What is answered. */
export interface AskOptions {
  /** Whether all that is known of the release is read, too; it costs a third more. */
  readonly details: boolean;
  /**
   * How many are waited for before they are answered.
   *
   * @default 256
   */
  readonly batchSize?: number;
}

/** How many contents are asked about at a time; a model answers them as one batch. */
const BATCH_SIZE = 256;

/** The answers to items, in their order, as soon as they are there; failures keep their places. */
export async function* answerAll(
  mimmo: Mimmo,
  items: Iterable<Item> | AsyncIterable<Item>,
  options: AskOptions,
): AsyncGenerator<Answered, void, undefined> {
  const { batchSize: size = BATCH_SIZE } = options;
  for await (const batch of chunk(items, { size })) yield* await answerBatch(mimmo, batch, options);
}

/** The answers to a few items that are all there, in their order. */
export async function answerBatch(
  mimmo: Mimmo,
  items: readonly Item[],
  { details }: AskOptions,
): Promise<readonly Answered[]> {
  const contents = items.flatMap(({ content }) => (isFailure(content) ? [] : [content]));
  // All at once: a model answers what the rules leave open of them as one batch.
  const reports = await (details ? mimmo.detailsBatch(contents) : mimmo.reportBatch(contents));
  const next = reports.values();
  return items.flatMap(({ content, ...given }): readonly Answered[] => {
    const answer = isFailure(content) ? content : next.next().value;
    return answer ? [{ ...given, answer }] : [];
  });
}
