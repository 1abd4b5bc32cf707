import { type Closable, closable, type ExtractedMetadata, type ExtractionRequest, type RunOptions } from '@mimmo/core';
import { lazyModel, type ModelFiles, type ModelLocation, modelSource } from '@mimmo/manifest';
import { checkLlmOptions, type LlmExtractor, type LlmExtractorOptions } from '../llm-extractor.js';
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

  async function extractMany(
    requests: readonly ExtractionRequest[],
    { signal }: RunOptions = {},
  ): Promise<readonly (ExtractedMetadata | undefined)[]> {
    signal?.throwIfAborted();
    if (requests.length === 0) return [];
    const questions = requests.map(({ content: { name }, classification }) => ({ name, classification }));
    return life.use(async (worker) => {
      const link = await worker.link();
      signal?.throwIfAborted();
      return link.ask(questions, signal);
    });
  }

  return {
    name: 'llm',
    extractMany,
    async extract(content, classification, runOptions) {
      return (await extractMany([{ content, classification }], runOptions))[0];
    },
    ...closable(life.close),
  };
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
  const { manifest, weights } = await readModelFolder(source);
  const path = manifest.files.find((file) => file.path.endsWith('.gguf'))?.path ?? '';
  return { files: { 'manifest.json': await source.file('manifest.json').read(), [path]: await weights.read() } };
}
