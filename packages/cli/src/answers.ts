import { chunk } from '@mimmo/cascade';
import { type ContentInfo, type ErrorCode, isMimmoError, messageOf } from '@mimmo/core';
import type { DetailedReport, Mimmo } from 'mimmo';

/** What stands in place of the answer to an input that failed. */
export interface Failure {
  readonly error: { readonly code: ErrorCode | 'INTERNAL'; readonly message: string };
}

/** An input as it was given, and what was read from it. */
export interface Item {
  readonly input: string;
  readonly content: ContentInfo | Failure;
}

/** An input and the answer to it. */
export interface Answered {
  readonly input: string;
  readonly answer: DetailedReport | Failure;
}

/** How many contents are asked about at a time; a model answers them as one batch. */
const BATCH_SIZE = 256;

/** Whether an answer, or what was read, is a failure. */
export function isFailure(value: object): value is Failure {
  return 'error' in value;
}

/** Anything thrown as what is printed in place of an answer. */
export function toFailure(error: unknown): Failure {
  return { error: { code: isMimmoError(error) ? error.code : 'INTERNAL', message: messageOf(error) } };
}

/** Reads an input; a failure takes its place. */
export async function readItem(input: string, read: () => ContentInfo | Promise<ContentInfo>): Promise<Item> {
  try {
    return { input, content: await read() };
  } catch (error) {
    return { input, content: toFailure(error) };
  }
}

/** The answers to items, in their order, as soon as they are there; failures keep their places. */
export async function* answerAll(
  mimmo: Mimmo,
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Answered, void, undefined> {
  for await (const batch of chunk(items, { size: BATCH_SIZE })) yield* await answerBatch(mimmo, batch);
}

/** The answers to a few items that are all there, in their order. */
export async function answerBatch(mimmo: Mimmo, items: readonly Item[]): Promise<readonly Answered[]> {
  const contents = items.flatMap(({ content }) => (isFailure(content) ? [] : [content]));
  const reports = mimmo.detailsMany(contents, { batchSize: BATCH_SIZE });
  const answered: Answered[] = [];
  for (const { input, content } of items) {
    if (isFailure(content)) answered.push({ input, answer: content });
    else {
      const { value } = await reports.next();
      if (value) answered.push({ input, answer: value });
    }
  }
  return answered;
}
