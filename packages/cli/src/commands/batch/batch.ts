import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import {
  type BatchOutput,
  type BlockAnswer,
  type BlockContent,
  type Compression,
  checkCompression,
  compressionOf,
  createBlockPool,
  fileOutput,
  type InputToRead,
  type Journal,
  NOTHING_DONE,
  type Progress,
  runBatch,
} from '@mimmo/batch';
import { closable, OptionError, quoted } from '@mimmo/core';
import { invite } from '../../invite.js';
import { mimmoOf } from '../../mimmo-of.js';
import type { Request } from '../../request.js';
import { EXIT, type ExitCode, type World } from '../../terminal.js';
import { version } from '../../version.js';
import { createWriter } from '../../writer.js';
import type { BatchWorkerData } from './answer-block.js';
import { batchProgress, grouped } from './batch-progress.js';
import { batchSummary } from './batch-summary.js';
import { inputsIdentity, inputsOf, shareRead } from './inputs.js';
import { modelsIdentity } from './models-identity.js';
import { type StartingPoint, startingPoint } from './starting-point.js';
import { Stopped, stopSignal } from './stop-signal.js';

type BatchRequest = Extract<Request, { command: 'batch' }>;

/**
 * `mimmo batch [FILE…]`: an object of JSON a record, in order, by worker threads on all cores. How far it is goes to the error
 * stream.
 */
export async function batch(request: BatchRequest, world: World): Promise<ExitCode> {
  const { inputs: paths, output: path } = request.batch;
  // What is wrong with the options is said before anything is written.
  await (await mimmoOf(request.options)).close();
  const compression = path === undefined ? undefined : compressionOf(path);
  checkCompression(compression, path ?? '');
  if (path !== undefined && paths.some((input) => resolve(input) === resolve(path))) {
    throw new OptionError(`${quoted(path)} is an input and the output; write to another file.`);
  }
  if (paths.includes('-')) await invite(world, 'One record a line');
  const inputs = await inputsOf(request.batch, world);
  const start = await startOf(request, inputs);
  if (start.kind === 'finished') {
    await createWriter(world.stderr).write('The batch was finished before.\n');
    return ended(start.progress, 0, world);
  }
  return run({ request, inputs, compression, ...start }, world);
}

/** Where a batch begins; one whose input or output is a stream always at its start, without a journal. */
async function startOf(
  { options, batch: { output, resume } }: BatchRequest,
  inputs: readonly InputToRead[],
): Promise<StartingPoint | { readonly kind: 'run'; readonly from: Progress; readonly journal?: undefined }> {
  const identity = await inputsIdentity(inputs);
  if (output === undefined || identity === undefined) return { kind: 'run', from: NOTHING_DONE };
  const head = { mimmo: version(), inputs: identity, options, models: await modelsIdentity(options) };
  return startingPoint({ output, resume, head });
}

/** A batch with all that it takes. */
interface PreparedBatch {
  readonly request: BatchRequest;
  readonly inputs: readonly InputToRead[];
  readonly compression: Compression | undefined;
  readonly from: Progress;
  readonly journal?: Journal | undefined;
}

async function run({ request, inputs, compression, from, journal }: PreparedBatch, world: World): Promise<ExitCode> {
  const { options, batch: asked } = request;
  const startedAt = performance.now();
  const data: BatchWorkerData = { options, compression };
  const pool = createBlockPool<BlockContent, BlockAnswer>({
    worker: new URL('./batch-worker.js', import.meta.url),
    data,
    jobs: asked.jobs ?? availableParallelism(),
  });
  const shareAt = (index: number): number | undefined =>
    shareRead(
      inputs.map(({ input }) => input),
      index,
    );
  const shown = batchProgress(world.stderr, { records: from.records, share: from === NOTHING_DONE ? 0 : undefined });
  const stop = stopSignal();
  let output: BatchOutput | undefined;
  let records = from.records;
  try {
    output = asked.output === undefined ? standardOutput(world) : await fileOutput(asked.output, from.writtenBytes);
    const progress = await runBatch({
      inputs,
      pool,
      output,
      compression,
      journal,
      checkpointMs: asked.checkpointMs,
      from,
      signal: stop.signal,
      onProgress(progress) {
        records = progress.records;
        shown.show({ records, share: shareAt(progress.at.input) });
      },
    });
    shown.clear();
    return await ended(progress, performance.now() - startedAt, world);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    shown.clear();
    return await stopped(error, { records, canGoOn: journal !== undefined }, world);
  } finally {
    await stop.close();
    shown.clear();
    await pool.close();
    await output?.close();
    await journal?.close();
  }
}

function standardOutput({ stdout }: World): BatchOutput {
  const { write } = createWriter(stdout);
  return { write, flush: async () => undefined, ...closable(() => undefined) };
}

/** What is said of a run that was told to stop. */
async function stopped(
  { exitCode }: Stopped,
  { records, canGoOn }: { readonly records: number; readonly canGoOn: boolean },
  { stdin, stderr }: World,
): Promise<ExitCode> {
  // Who waits for more lines would keep the process alive.
  stdin.destroy?.();
  const rest = canGoOn ? '; the same command with --resume goes on' : '';
  await createWriter(stderr).write(`Stopped after ${grouped(records)} records${rest}.\n`);
  return exitCode;
}

async function ended(progress: Progress, elapsedMs: number, { stderr }: World): Promise<ExitCode> {
  await createWriter(stderr).write(batchSummary(progress, elapsedMs));
  return progress.tally.error ? EXIT.failed : EXIT.answered;
}
