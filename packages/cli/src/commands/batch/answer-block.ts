import {
  type BlockAnswer,
  type BlockContent,
  type BlockContext,
  type BlockHandler,
  type Compression,
  type Counter,
  compressed,
  createCounter,
  createRecordReader,
  type GivenRecord,
} from '@mimmo/batch';
import { closable, confidenceLevel, type ErrorReport } from '@mimmo/core';
import { jsonLine } from '../../format/json.js';
import { outputAnswer } from '../../format/output-answer.js';
import { type Answered, answerBatch } from '../../items/answers.js';
import { isFailure } from '../../items/failure.js';
import type { Item } from '../../items/item.js';
import { mimmoOf } from '../../mimmo-of.js';
import type { AnswerOptions } from '../../request.js';
import { recordItem } from './record-item.js';

/** What a worker of a batch is started with. */
export interface BatchWorkerData {
  readonly options: AnswerOptions;
  readonly compression: Compression | undefined;
}

/** Answers the blocks of a batch: an object of JSON a record, a line each. */
export async function blockAnswerer({
  options,
  compression,
}: BatchWorkerData): Promise<BlockHandler<BlockContent, BlockAnswer>> {
  const mimmo = await mimmoOf(options);
  const reader = createRecordReader();

  return {
    async answer(content, context) {
      const counter = createCounter();
      const records = reader.records(content);
      const lines = await (context.careful ? oneByOne(records, { ...context, counter }) : linesOn(records, counter));
      const text = Buffer.from(lines.join(''));
      return {
        bytes: compression ? compressed(text, compression) : new Uint8Array(text),
        records: lines.length,
        tally: counter.tally(),
      };
    },
    transfer: ({ bytes }) => [bytes.buffer],
    ...closable(async () => {
      await reader.close();
      await mimmo.close();
    }),
  };

  /** The lines of records, each from its reading to its line before the next is touched, but for those that have killed. */
  async function oneByOne(
    records: Iterable<GivenRecord>,
    { killers, starting, counter }: BlockContext & { readonly counter: Counter },
  ): Promise<readonly string[]> {
    const lines: string[] = [];
    for (const record of records) {
      starting(lines.length);
      if (killers.includes(lines.length)) lines.push(lineOf({ input: '', id: record.id, answer: KILLER }, counter));
      else lines.push(...(await linesOn([record], counter)));
    }
    return lines;
  }

  /** The lines of records; what the rules leave open of them, a model gets together. */
  async function linesOn(records: Iterable<GivenRecord>, counter: Counter): Promise<readonly string[]> {
    const items: Item[] = [];
    for (const record of records) {
      const item = recordItem(record, options);
      // Most are read at once; a promise for each would cost more than reading does.
      items.push(item instanceof Promise ? await item : item);
    }
    const answered = await answerBatch(mimmo, items, options);
    return answered.map((each) => lineOf(each, counter));
  }

  function lineOf(answered: Answered, counter: Counter): string {
    for (const [property, value] of counted(answered)) counter.count(property, value);
    return jsonLine(outputAnswer(answered, options));
  }
}

/** What is said of a record that has killed two workers. */
const KILLER: ErrorReport = {
  error: {
    code: 'WORKER_FAILED',
    message: 'Two worker threads have died of this record, and it was left out; please tell MIMMO about it.',
  },
};

/** What the summary counts of an answer. */
function counted({ answer }: Answered): readonly (readonly [property: string, value: string])[] {
  if (isFailure(answer)) return [['error', answer.error.code]];
  return [
    ['medium', answer.medium],
    ['source', answer.source],
    ['confidence', confidenceLevel(answer.confidence)],
  ];
}
