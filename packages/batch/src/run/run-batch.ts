import type { RunOptions } from '@mimmo/core';
import { type Block, blocksOf, type ReadOptions } from '../formats/blocks.js';
import type { BlockContent } from '../formats/record.js';
import { type Compression, compressed } from '../input/compression.js';
import type { BatchInput } from '../input/input-file.js';
import type { Journal } from '../journal/journal.js';
import type { BatchOutput } from '../output/output.js';
import { answersInOrder } from '../pool/answers-in-order.js';
import type { BlockPool } from '../pool/block-pool.js';
import { NOTHING_DONE, type Progress } from './progress.js';
import { addTallies, type Tally } from './tally.js';
import { untilStopped } from './until-stopped.js';

/** What a worker makes of a block. */
export interface BlockAnswer {
  /** What is written of it; memory of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly records: number;
  readonly tally: Tally;
}

/** An input, and how it is read. */
export interface InputToRead extends ReadOptions {
  readonly input: BatchInput;
}

/** What {@link runBatch} runs. */
export interface BatchRun extends RunOptions {
  readonly inputs: readonly InputToRead[];
  readonly pool: BlockPool<BlockContent, BlockAnswer>;
  readonly output: BatchOutput;
  /**
   * How the output is compressed; the workers do it.
   *
   * @default not at all
   */
  readonly compression?: Compression | undefined;
  /**
   * Where it is noted how far the batch is.
   *
   * @default nowhere
   */
  readonly journal?: Journal | undefined;
  /**
   * How often that is noted, in milliseconds: so much work a stop may cost.
   *
   * @default CHECKPOINT_MS
   */
  readonly checkpointMs?: number;
  /**
   * Where to go on.
   *
   * @default from the start
   */
  readonly from?: Progress | undefined;
  /** Told after each block. */
  onProgress?(progress: Progress): void;
}

/** A flush costs some tens of milliseconds on a disk that is slow. */
export const CHECKPOINT_MS = 1000;

/**
 * Reads inputs, has the workers of a pool answer their records, and writes the answers in order. What the journal says is on
 * the disk before the journal says it, so that a run which begins where a stopped one's journal ends writes the same bytes
 * as one that was never stopped.
 *
 * Once the signal is aborted, what is written is noted, and nothing more is answered.
 *
 * @returns how much there was
 * @throws what reading and writing throw, and the signal's reason once it is aborted
 */
export async function runBatch(run: BatchRun): Promise<Progress> {
  const { pool, output, compression, journal, checkpointMs = CHECKPOINT_MS, signal } = run;
  let progress = run.from ?? NOTHING_DONE;
  let notedAt = performance.now();
  let noted = progress;
  const blocks = allBlocks(run.inputs, progress);
  const answered = answersInOrder(pool, { items: blocks, taskOf: ({ content }) => content });
  try {
    for await (const { item, answer } of untilStopped(answered, signal)) await write(item, answer);
  } catch (error) {
    if (signal?.aborted) await note();
    throw error;
  }
  if (compression && progress.writtenBytes === 0) {
    const empty = compressed(new Uint8Array(), compression);
    await output.write(empty);
    progress = { ...progress, writtenBytes: empty.length };
  }
  await output.flush();
  await journal?.finish(progress);
  return progress;

  async function write(item: Block, answer: BlockAnswer): Promise<void> {
    await output.write(answer.bytes);
    progress = {
      at: item.end,
      writtenBytes: progress.writtenBytes + answer.bytes.length,
      records: progress.records + answer.records,
      tally: addTallies(progress.tally, answer.tally),
    };
    run.onProgress?.(progress);
    // Nobody goes on at the end of a block that broke off.
    if (item.isBroken) noted = progress;
    else if (performance.now() - notedAt >= checkpointMs) await note();
  }

  async function note(): Promise<void> {
    if (!journal || noted === progress) return;
    await output.flush();
    await journal.append(progress);
    noted = progress;
    notedAt = performance.now();
  }
}

async function* allBlocks(inputs: readonly InputToRead[], { at }: Progress): AsyncGenerator<Block, void, undefined> {
  let from = at;
  for (const { input, ...options } of inputs.slice(at.input)) {
    for await (const block of blocksOf(input, from, options)) {
      from = block.end;
      yield block;
    }
    from = { input: from.input + 1, offset: 0, line: from.line };
  }
}
