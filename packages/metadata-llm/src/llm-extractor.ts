import {
  aCount,
  aFlag,
  type Classification,
  type Closable,
  type ContentInfo,
  checkOptions,
  closable,
  type ExtractedMetadata,
  type ExtractionRequest,
  isMediaClassification,
  type MetadataExtractor,
  type OptionChecks,
  OptionError,
  oneOf,
  type RunOptions,
} from '@mimmo/core';
import { aModelLocation, type LazyModel, lazyModel, type ModelLocation, modelSource } from '@mimmo/manifest';
import { fieldConfidences } from './confidence.js';
import { type LanguageModel, loadLanguageModel, type ModelText } from './language-model.js';
import { leadOf } from './lead.js';
import type { Field, ModelManifest } from './model-manifest.js';
import { parseAnswer } from './parse-answer.js';
import { promptFor } from './prompt.js';
import { RUNTIMES, type RuntimeName, type Runtimes } from './runtimes/runtime-name.js';
import { subtypeOf } from './subtype.js';
import { verify } from './verify.js';

/** What `createLlmExtractor` needs. */
export interface LlmExtractorOptions {
  /** Where the model is: a folder, what a model package exports, or files in memory. */
  readonly model: ModelLocation;
  /**
   * Threads of one evaluation. One is fastest for a model this small.
   *
   * @default 1
   */
  readonly threads?: number;
  /**
   * Names that are worked on at a time.
   *
   * @default 1
   */
  readonly sequences?: number;
  /**
   * Tokens of an answer, at most.
   *
   * @default what the model's manifest says
   */
  readonly maxTokens?: number;
  /**
   * What runs the model: `wasm` needs nothing, `llama.cpp` the package node-llama-cpp, `auto` takes the first that can.
   *
   * @default 'auto'
   */
  readonly runtime?: RuntimeName;
  /**
   * Whether the model works in a thread of its own, so that this one is free meanwhile: a worker thread of Node, a Web Worker of a page.
   * By `wasm` alone, for llama.cpp works in threads of its own.
   *
   * @default false
   */
  readonly worker?: boolean;
}

/** A {@link MetadataExtractor} with everything that a model can do: batches, and memory to give back. */
export interface LlmExtractor extends Omit<MetadataExtractor, keyof Closable>, Closable {
  extract(
    content: ContentInfo,
    classification: Classification,
    options?: RunOptions,
  ): Promise<ExtractedMetadata | undefined>;
  extractMany(
    requests: readonly ExtractionRequest[],
    options?: RunOptions,
  ): Promise<readonly (ExtractedMetadata | undefined)[]>;
}

const CHECKS: OptionChecks<LlmExtractorOptions> = {
  model: { required: aModelLocation },
  threads: aCount,
  sequences: aCount,
  maxTokens: aCount,
  runtime: oneOf(RUNTIMES),
  worker: aFlag,
};

/** Throws an OptionError for an unknown or wrong option, and for two that do not go together. */
export function checkLlmOptions(options: LlmExtractorOptions): void {
  checkOptions('createLlmExtractor', options, CHECKS);
  if (options.worker && options.runtime === 'llama.cpp') {
    throw new OptionError(
      '"worker" of createLlmExtractor is for MIMMO\'s own runtime; llama.cpp works in threads of its own.',
    );
  }
}

/** The extractor of a platform, which brings its runtimes; it works in the thread that makes it. */
export function llmExtractor(options: LlmExtractorOptions, runtimes: Runtimes): LlmExtractor {
  checkLlmOptions(options);
  const { model: location, threads = 1, sequences = 1, maxTokens, runtime: name = 'auto' } = options;
  const model = lazyModel('The extractor "llm"', () =>
    loadLanguageModel({ source: modelSource(location), runtime: runtimes[name], threads, sequences, maxTokens }),
  );
  return batchExtractor(model, (loaded, requests, signal) =>
    Promise.all(requests.map((request) => extractOne(loaded, request, signal))),
  );
}

/** An extractor that answers batches by something that is loaded when it is first asked. */
export function batchExtractor<Loaded extends Closable>(
  life: LazyModel<Loaded>,
  answer: (
    loaded: Loaded,
    requests: readonly ExtractionRequest[],
    signal: AbortSignal | undefined,
  ) => Promise<readonly (ExtractedMetadata | undefined)[]>,
): LlmExtractor {
  async function extractMany(
    requests: readonly ExtractionRequest[],
    { signal }: RunOptions = {},
  ): Promise<readonly (ExtractedMetadata | undefined)[]> {
    signal?.throwIfAborted();
    if (requests.length === 0) return [];
    return life.use((loaded) => answer(loaded, requests, signal));
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

async function extractOne(
  model: LanguageModel,
  { content: { name }, classification }: ExtractionRequest,
  signal: AbortSignal | undefined,
): Promise<ExtractedMetadata | undefined> {
  const { manifest } = model;
  if (!isMediaClassification(classification)) return undefined;
  const subtype = subtypeOf(classification);
  const prompt = promptFor(manifest, subtype, name);
  const fields = manifest.fields[subtype];
  if (!prompt || !fields) return undefined;
  const answer = read(name, await model.answer({ prompt, fieldCount: fields.length }, signal), fields, manifest);
  return answer && manifest.leads ? { ...answer, lead: leadOf(manifest.leads, name, classification.medium) } : answer;
}

/** What a model's text says of a name; `undefined` where it says nothing that stands there. */
function read(
  name: string,
  { text, tokens, isComplete }: ModelText,
  fields: readonly Field[],
  manifest: ModelManifest,
): ExtractedMetadata | undefined {
  const answer = isComplete ? parseAnswer(text, fields) : undefined;
  const verified = answer && verify(name, answer);
  if (!verified) return undefined;
  const { repaired, ...metadata } = verified;
  const sure = Math.min(...fieldConfidences(tokens, fields, manifest.confidence).values());
  return { ...metadata, confidence: repaired ? sure * REPAIRED : sure };
}

/** What is left of the confidence in an answer that the name contradicts. */
const REPAIRED = 0.5;
