/*
 * Measures a model in a process of its own, so that its memory is told apart: `node model-process.js classifier|name-reader|llm|llama.cpp`.
 * Prints a ModelSpeed as JSON; `null` where the model is not installed.
 */
import { type ContentInfo, isMediaClassification, nameOnly } from '@mimmo/core';
import { createLlmExtractor, type RuntimeName } from '@mimmo/metadata-llm';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import { createMimmo, defaultStages } from 'mimmo';
import { madeNames } from './made-names.js';
import type { ModelSpeed } from './model-speed.js';
import { median, quantile } from './race.js';

/** A model to measure. */
interface Measured extends AsyncDisposable {
  /** One answer; undefined where there is none. */
  ask(content: ContentInfo): Promise<unknown>;
  /** The answers to many at once. */
  askMany(contents: readonly ContentInfo[]): Promise<unknown>;
  /** How many single names, and how many in a batch, are measured. */
  readonly singles: number;
  readonly batch: number;
}

const MEASURED: Readonly<Record<string, () => Measured>> = {
  classifier: () => stageNamed('ml'),
  'name-reader': () => stageNamed('name-reader'),
  llm: () => languageModel('wasm'),
  'llama.cpp': () => languageModel('llama.cpp'),
};

const open = MEASURED[process.argv[2] ?? ''];
if (!open) throw new Error(`Usage: model-process.js ${Object.keys(MEASURED).join('|')}`);
{
  await using model = open();
  console.log(JSON.stringify((await measure(model)) ?? null));
}

async function measure(model: Measured): Promise<ModelSpeed | undefined> {
  const contents = madeNames(model.singles + 2 * model.batch, 3).map(nameOnly);
  const rssBefore = process.memoryUsage().rss;
  const start = performance.now();
  const first = await model.ask(nameOnly('Some Film 2012'));
  const loadMs = performance.now() - start;
  if (first === undefined) return undefined;

  const times: number[] = [];
  for (const content of contents.slice(0, model.singles)) {
    const asked = performance.now();
    await model.ask(content);
    times.push(performance.now() - asked);
  }
  // Other names each time: some readings are kept with the content that was asked about.
  await model.askMany(contents.slice(model.singles, model.singles + model.batch));
  const batch = contents.slice(model.singles + model.batch);
  const batchStart = performance.now();
  await model.askMany(batch);
  const batchMs = performance.now() - batchStart;
  return {
    // The first answer is part of what is waited for; its own time is none of the load's.
    loadMs: loadMs - median(times),
    medianMs: median(times),
    p99Ms: quantile(times, 0.99),
    batchNamesPerSecond: (1000 * batch.length) / batchMs,
    memoryMb: (process.memoryUsage().rss - rssBefore) / 1e6,
  };
}

/** A model that is a stage: it is asked about every name here. */
function stageNamed(wanted: 'ml' | 'name-reader'): Measured {
  const stage = defaultStages().find(({ name }) => name === wanted);
  if (!stage) throw new Error(`The default stages have no "${wanted}".`);
  return {
    singles: 2000,
    batch: 8192,
    ask: async (content) => stage.classify(content),
    async askMany(contents) {
      // As the pipeline hands them on.
      for (let at = 0; at < contents.length; at += 1024) await stage.classifyMany?.(contents.slice(at, at + 1024));
    },
    [Symbol.asyncDispose]: async () => stage[Symbol.asyncDispose]?.(),
  };
}

function languageModel(runtime: RuntimeName): Measured {
  const extractor = createLlmExtractor({ model: metadataExtractor, runtime });
  const rules = createMimmo({ ml: false, metadata: 'off' });
  const fallback = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'benchmark' } as const;
  const request = async (content: ContentInfo) => {
    const report = await rules.report(content);
    return { content, classification: isMediaClassification(report) ? report : fallback };
  };
  return {
    singles: 200,
    batch: 256,
    async ask(content) {
      const { classification } = await request(content);
      return extractor.extract(content, classification);
    },
    askMany: async (contents) => extractor.extractMany(await Promise.all(contents.map(request))),
    [Symbol.asyncDispose]: () => extractor.close(),
  };
}
