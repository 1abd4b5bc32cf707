import {
  aCount,
  type Closable,
  checkOptions,
  closable,
  InputError,
  type OptionChecks,
  type RunOptions,
  shown,
} from '@mimmo/core';
import { aModelLocation, lazyModel, type ModelLocation, modelSource } from '@mimmo/manifest';
import { loadReaderModel } from './model/reader-model.js';
import type { NameReading } from './name-reading.js';

/** What `createNameReader` needs. */
export interface NameReaderOptions {
  /** Where the model is: a folder, what a model package exports, or files in memory. */
  readonly model: ModelLocation;
  /**
   * Threads of one run. One is fastest for a model this small.
   *
   * @default 1
   */
  readonly threads?: number;
}

/** Says of every word of a name what it is. Holds memory until it is closed. */
export interface NameReader extends Closable {
  /**
   * What a name says. Of a name above 4,096 UTF-16 units, the first are read. Rejects with a ModelError for a missing, changed or
   * failing model, with `InputError` for what is no text, with the signal's reason, and with `DisposedError` once it is closed.
   */
  read(name: string, options?: RunOptions): Promise<NameReading>;
  /** What many names say, in their order; names of similar length are asked together. */
  readMany(names: readonly string[], options?: RunOptions): Promise<readonly NameReading[]>;
}

const CHECKS: OptionChecks<NameReaderOptions> = { model: { required: aModelLocation }, threads: aCount };

/**
 * A learnt reader of release names. Nothing is read, fetched or loaded before the first question; a model that cannot be loaded
 * rejects that question, and the next one tries again.
 *
 * @throws OptionError for an unknown or wrong option
 *
 * @example
 * const reader = createNameReader({ model: nameReader });
 * (await reader.read('Some.Show.S01E02.720p-GRP')).spans[0];
 * // { label: 'title', start: 0, end: 9, confidence: 0.98 }
 */
export function createNameReader(options: NameReaderOptions): NameReader {
  checkOptions('createNameReader', options, CHECKS);
  const { model: location, threads = 1 } = options;
  const model = lazyModel('The name reader', () => loadReaderModel(modelSource(location), threads));

  async function readMany(names: readonly string[], { signal }: RunOptions = {}): Promise<readonly NameReading[]> {
    signal?.throwIfAborted();
    for (const name of names) checkName(name);
    return names.length === 0 ? [] : model.use((loaded) => loaded.read(names, signal));
  }

  return {
    readMany,
    async read(name, runOptions) {
      const [reading] = await readMany([name], runOptions);
      return reading ?? { spans: [] };
    },
    ...closable(model.close),
  };
}

function checkName(name: unknown): void {
  if (typeof name !== 'string') {
    throw new InputError('INPUT_INVALID', `Expected a release name as a text, found ${shown(name)}.`);
  }
}
