import { type Closable, closable } from '@mimmo/core';
import { lazyModel, type ModelFiles, type ModelLocation, modelSource } from '@mimmo/manifest';
import { batchExtractor, checkLlmOptions, type LlmExtractor, type LlmExtractorOptions } from '../llm-extractor.js';
import { readModelFolder } from '../model-folder.js';
import { linkWorker, type WorkerLink } from './worker-link.js';
import type { StartWorker } from './worker-port.js';

/**
 * The same extractor in a thread of its own, which starts with the first question. A thread that dies rejects what it was asked with a
 * ModelError `WORKER_FAILED`; the next question starts another.
 *
 * @throws OptionError for an unknown or wrong option
 */
export function extractorInWorker(options: LlmExtractorOptions, start: StartWorker): LlmExtractor {
  checkLlmOptions(options);
  const life = lazyModel('The extractor "llm"', async () => restartedWorker(options, start));
  return batchExtractor(life, async (worker, requests, signal) => {
    const link = await worker.link();
    signal?.throwIfAborted();
    const questions = requests.map(({ content: { name }, classification }) => ({ name, classification }));
    return link.ask(questions, signal);
  });
}

/** A thread, or after its death another. */
interface RestartedWorker extends Closable {
  link(): Promise<WorkerLink>;
}

function restartedWorker(
  { model, sequences = 1, maxTokens }: LlmExtractorOptions,
  start: StartWorker,
): RestartedWorker {
  let starting: Promise<WorkerLink> | undefined;
  let running: WorkerLink | undefined;

  async function started(): Promise<WorkerLink> {
    // Read here, for a location may be an address relative to the page, or a function; the thread gets a copy of the bytes.
    const files = await filesOf(model);
    running = linkWorker(start, { kind: 'start', model: files, sequences, maxTokens });
    return running;
  }

  return {
    link() {
      if (running?.isDead) [starting, running] = [undefined, undefined];
      starting ??= started().catch((error: unknown) => {
        starting = undefined;
        throw error;
      });
      return starting;
    },
    ...closable(async () => running?.terminate()),
  };
}

/** The files of a model that its manifest lists and that are asked for, checked. */
async function filesOf(location: ModelLocation): Promise<ModelFiles> {
  const source = modelSource(location);
  const { weights, weightsPath } = await readModelFolder(source);
  return { files: { 'manifest.json': await source.file('manifest.json').read(), [weightsPath]: await weights.read() } };
}
