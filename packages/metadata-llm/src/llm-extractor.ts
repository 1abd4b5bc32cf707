import {
  aCount,
  type Classification,
  type Closable,
  type ContentInfo,
  checkOptions,
  closable,
  DisposedError,
  type ExtractedMetadata,
  type ExtractionRequest,
  isMediaClassification,
  type MetadataExtractor,
  type OptionChecks,
  oneOf,
  type RunOptions,
} from '@mimmo/core';
import { aModelLocation, type ModelLocation, modelDirectory } from '@mimmo/manifest';
import { fieldConfidences } from './confidence.js';
import { type LanguageModel, loadLanguageModel, type ModelText } from './language-model.js';
import { leadOf } from './lead.js';
import type { Field, ModelManifest } from './model-manifest.js';
import { parseAnswer } from './parse-answer.js';
import { promptFor } from './prompt.js';
import { RUNTIMES, type RuntimeName } from './runtimes/open-model.js';
import { subtypeOf } from './subtype.js';
import { verify } from './verify.js';

/** What {@link createLlmExtractor} needs. */
export interface LlmExtractorOptions {
  /** The folder of the model, or what a model package exports. */
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
};

/**
 * An extractor that asks a small language model for title, artist and year. Every word that it answers stands in the
 * name. Nothing is read or loaded before the first question; a model that cannot be loaded rejects that question, and the
 * next one tries again.
 *
 * @throws OptionError for an unknown or wrong option
 * @throws ModelError from `extract` and `extractMany`: a missing, changed or failing model, or llama.cpp
 *   asked for and not installed; DisposedError once it is closed
 * @example
 * const extractor = createLlmExtractor({ model: metadataExtractor });
 * await extractor.extract(nameOnly('1883.S01E01.1080p'), { medium: 'video', subcategory: 'episode', … });
 * // { title: '1883', confidence: 0.97, lead: 0.2 }
 */
export function createLlmExtractor(options: LlmExtractorOptions): LlmExtractor {
  checkOptions('createLlmExtractor', options, CHECKS);
  const { threads = 1, sequences = 1, maxTokens, runtime = 'auto' } = options;
  const directory = modelDirectory(options.model);
  let loading: Promise<LanguageModel> | undefined;
  let isClosed = false;

  async function extractMany(
    requests: readonly ExtractionRequest[],
    { signal }: RunOptions = {},
  ): Promise<readonly (ExtractedMetadata | undefined)[]> {
    if (isClosed) throw new DisposedError('The extractor "llm"');
    signal?.throwIfAborted();
    if (requests.length === 0) return [];
    const model = await load();
    return Promise.all(requests.map((request) => extractOne(model, request, signal)));
  }

  function load(): Promise<LanguageModel> {
    loading ??= loadLanguageModel({ directory, runtime, threads, sequences, maxTokens }).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  return {
    name: 'llm',
    extractMany,
    async extract(content, classification, runOptions) {
      return (await extractMany([{ content, classification }], runOptions))[0];
    },
    ...closable(async () => {
      isClosed = true;
      const model = await loading?.catch(() => undefined);
      await model?.close();
    }),
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
