import { chunk } from '@mimmo/cascade';
import type { ErrorReport } from '@mimmo/core';
import type { DetailedReport, Mimmo } from 'mimmo';
import { isFailure } from './failure.js';
import type { Given, Item } from './item.js';

/** What was asked about, and the answer. */
export interface Answered extends Given {
  readonly answer: DetailedReport | ErrorReport;
}

/** How many contents are asked about at a time; a model answers them as one batch. */
const BATCH_SIZE = 256;

/**
 * The answers to items, in their order, as soon as they are there; failures keep their places.
 *
 * @param batchSize how many are waited for before they are answered
 */
export async function* answerAll(
  mimmo: Mimmo,
  items: Iterable<Item> | AsyncIterable<Item>,
  batchSize = BATCH_SIZE,
): AsyncGenerator<Answered, void, undefined> {
  for await (const batch of chunk(items, { size: batchSize })) yield* await answerBatch(mimmo, batch);
}

/** The answers to a few items that are all there, in their order. */
export async function answerBatch(mimmo: Mimmo, items: readonly Item[]): Promise<readonly Answered[]> {
  const contents = items.flatMap(({ content }) => (isFailure(content) ? [] : [content]));
  const reports = mimmo.detailsMany(contents, { batchSize: BATCH_SIZE });
  const answered: Answered[] = [];
  for (const { content, ...given } of items) {
    if (isFailure(content)) answered.push({ ...given, answer: content });
    else {
      const { value } = await reports.next();
      if (value) answered.push({ ...given, answer: value });
    }
  }
  return answered;
}
