import {
  aCount,
  aFunction,
  aShare,
  type Closable,
  type ContentInfo,
  checkOptions,
  closable,
  DisposedError,
  listOf,
  MEDIA,
  type Medium,
  type OptionChecks,
  oneOf,
  type RunOptions,
  type Stage,
  type StageResult,
} from '@mimmo/core';
import { aModelLocation, type ModelLocation, modelSource } from '@mimmo/manifest';
import { calibrated } from './calibrate.js';
import { contentText } from './content-text.js';
import { loadOnnxModel, type OnnxModel } from './onnx-model.js';
import type { LoadRuntime } from './onnx-runtime.js';

/** What `createOnnxStage` needs. */
export interface OnnxStageOptions {
  /** Where the model is: a folder, what a model package exports, or files in memory. */
  readonly model: ModelLocation;
  /**
   * Answers below this are withheld, and the next stage is asked.
   * @default 0
   */
  readonly minConfidence?: number;
  /**
   * Threads of one run. One is fastest for a model this small.
   * @default 1
   */
  readonly threads?: number;
  /**
   * The medium of each output, in order, for a model from elsewhere whose labels do not name media.
   * @default the labels in the model's manifest.json or config.json
   */
  readonly labels?: readonly (Medium | undefined)[];
  /**
   * The text that the model reads, for a model from elsewhere that was trained on another.
   * @default the name and the three largest files with their sizes
   */
  readonly format?: (content: ContentInfo) => string;
}

/** A {@link Stage} with everything that a model can do: batches, and memory to give back. */
export interface OnnxStage extends Omit<Stage, keyof Closable>, Closable {
  classify(content: ContentInfo, options?: RunOptions): Promise<StageResult | undefined>;
  classifyMany(contents: readonly ContentInfo[], options?: RunOptions): Promise<readonly (StageResult | undefined)[]>;
}

const aMedium = oneOf(MEDIA);
const CHECKS: OptionChecks<OnnxStageOptions> = {
  model: { required: aModelLocation },
  minConfidence: aShare,
  threads: aCount,
  labels: listOf((label, place) => label === undefined || aMedium(label, place)),
  format: aFunction,
};

/** The stage of a platform, which brings its runtime. */
export function onnxStage(options: OnnxStageOptions, loadRuntime: LoadRuntime): OnnxStage {
  checkOptions('createOnnxStage', options, CHECKS);
  const { minConfidence = 0, threads = 1, labels, format = contentText } = options;
  let loading: Promise<OnnxModel> | undefined;
  let isClosed = false;

  async function classifyMany(
    contents: readonly ContentInfo[],
    { signal }: RunOptions = {},
  ): Promise<readonly (StageResult | undefined)[]> {
    if (isClosed) throw new DisposedError('The ONNX stage');
    signal?.throwIfAborted();
    if (contents.length === 0) return [];
    const model = await load();
    const logits = await model.logits(contents.map(format), signal);
    return contents.map((content, at) => answer(model, content, logits[at] ?? []));
  }

  function load(): Promise<OnnxModel> {
    const source = modelSource(options.model);
    loading ??= loadOnnxModel({ source, loadRuntime, threads, ...(labels && { labels }) }).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  function answer({ manifest }: OnnxModel, content: ContentInfo, logits: ArrayLike<number>): StageResult | undefined {
    const { nameOnly, withFiles } = manifest.temperature;
    const { index, probabilities } = calibrated(logits, content.files.length === 0 ? nameOnly : withFiles);
    const medium = manifest.labels[index];
    const confidence = probabilities[index] ?? 0;
    if (medium === undefined || confidence < minConfidence) return undefined;
    return {
      medium,
      confidence,
      evidence: manifest.name,
      probabilities: byMedium(manifest.labels, probabilities),
      ...(manifest.pool && { pool: manifest.pool }),
    };
  }

  return {
    name: 'ml',
    classifyMany,
    async classify(content, runOptions) {
      return (await classifyMany([content], runOptions))[0];
    },
    ...closable(async () => {
      isClosed = true;
      const model = await loading?.catch(() => undefined);
      await model?.close();
    }),
  };
}

/** The probabilities of the labels by the media that they name. */
function byMedium(
  labels: readonly (Medium | undefined)[],
  probabilities: readonly number[],
): Readonly<Partial<Record<Medium, number>>> {
  const sums: Partial<Record<Medium, number>> = {};
  for (const [index, medium] of labels.entries()) {
    if (medium) sums[medium] = Math.min(1, (sums[medium] ?? 0) + (probabilities[index] ?? 0));
  }
  return sums;
}
