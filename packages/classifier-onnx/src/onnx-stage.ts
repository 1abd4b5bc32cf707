import {
  aCount,
  aFunction,
  aShare,
  type Closable,
  type ContentInfo,
  checkOptions,
  closable,
  listOf,
  MEDIA,
  type Medium,
  type OptionChecks,
  oneOf,
  type RunOptions,
  type Stage,
  type StageResult,
} from '@mimmo/core';
import { aModelLocation, lazyModel, type ModelLocation, modelSource } from '@mimmo/manifest';
import { calibrated } from './calibrate.js';
import { contentText } from './content-text.js';
import type { ModelManifest } from './model-manifest.js';
import { loadOnnxModel } from './onnx-model.js';

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

/**
 * A stage that asks an ONNX text classifier. Nothing is read, fetched or loaded before the first question; a model that cannot
 * be loaded rejects that question, and the next one tries again.
 *
 * @throws OptionError for an unknown or wrong option
 * @throws ModelError from `classify` and `classifyMany`: a missing, changed or failing model; DisposedError once it is closed
 * @example
 * const stage = createOnnxStage({ model: contentClassifier });
 * await stage.classify(nameOnly('Some Artist - Some Album (2019) [FLAC]'));
 * // { medium: 'audio', confidence: 0.98, evidence: 'content-classifier@0.1.0', probabilities: { audio: 0.98, … } }
 */
export function createOnnxStage(options: OnnxStageOptions): OnnxStage {
  checkOptions('createOnnxStage', options, CHECKS);
  const { minConfidence = 0, threads = 1, labels, format = contentText } = options;
  const model = lazyModel('The ONNX stage', () =>
    loadOnnxModel({ source: modelSource(options.model), threads, ...(labels && { labels }) }),
  );

  async function classifyMany(
    contents: readonly ContentInfo[],
    { signal }: RunOptions = {},
  ): Promise<readonly (StageResult | undefined)[]> {
    signal?.throwIfAborted();
    if (contents.length === 0) return [];
    return model.use(async ({ manifest, logits }) => {
      const rows = await logits(contents.map(format), signal);
      return contents.map((content, at) => answer(manifest, content, rows[at] ?? []));
    });
  }

  function answer(manifest: ModelManifest, content: ContentInfo, logits: ArrayLike<number>): StageResult | undefined {
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
    ...closable(model.close),
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
