import {
  type Alternative,
  aFunction,
  anObjectWith,
  aShare,
  type Classification,
  type Closable,
  type ContentInfo,
  checkedContent,
  checkOptions,
  classification,
  closable,
  DEFAULT_THRESHOLD,
  FALLBACK,
  inItsPlace,
  isEmptyContent,
  listOf,
  type OptionChecks,
  type RunOptions,
  type Stage,
  type StageResult,
  type Warning,
} from '@mimmo/core';
import { alternativesTo } from './alternatives.js';
import type { Member } from './ask.js';
import { type BatchOptions, type Contents, DEFAULT_BATCH_SIZE } from './batch-options.js';
import { chunk } from './chunk.js';
import { type Doubt, doubted } from './doubt.js';
import { stageResultFlaw } from './flaws.js';
import { gate } from './gate.js';
import { createLifetime } from './lifetime.js';
import { type PooledAnswer, pooledAnswer } from './pooled-answer.js';
import { type Step, warningsOf } from './step.js';

/** A classification, and what failed on the way to it. */
export type Classified = Classification & { readonly warnings?: readonly Warning[] };

/** How a classification came about. */
export interface CascadeTrace {
  readonly content: ContentInfo;
  readonly classified: Classified;
  /** What it may be instead, the likeliest first; with an answer that was withheld, that one. */
  readonly alternatives: readonly Alternative[];
  /** The stages that were asked, in order. */
  readonly steps: readonly Step<StageResult>[];
}

/** Options of {@link createCascade}. */
export interface CascadeOptions {
  /**
   * The confidence from 0 to 1 at which an answer is taken without asking the next stage.
   *
   * @default DEFAULT_THRESHOLD
   */
  readonly threshold?: number;
  /**
   * Answers less confident than this become `other`, source `fallback`.
   *
   * @default 0
   */
  readonly minConfidence?: number;
  /**
   * How sure the answer of all stages together may be. It is asked last, and decides about confidence alone.
   *
   * @default as sure as they are together
   */
  readonly doubt?: Doubt;
}

/** Stages that are asked in order. */
export interface Cascade extends Closable {
  /**
   * What a content is. Rejects only when aborted or closed, and for what is no content; what a stage does wrong becomes a
   * warning. Nobody is asked about a content without a name and files, which is `other`.
   */
  classify(content: ContentInfo, options?: RunOptions): Promise<Classified>;
  /** What a content is, and why. */
  explain(content: ContentInfo, options?: RunOptions): Promise<CascadeTrace>;
  /**
   * What many contents are, in their order; at most one batch is held at a time. What is no content is answered in its place,
   * by `other` with a warning.
   */
  classifyMany(contents: Contents, options?: BatchOptions): AsyncGenerator<Classified, void, undefined>;
  /** What many contents are, and why. */
  explainBatch(contents: readonly ContentInfo[], options?: RunOptions): Promise<readonly CascadeTrace[]>;
}

const CHECKS: OptionChecks<CascadeOptions> = { threshold: aShare, minConfidence: aShare, doubt: aFunction };
const checkStages = listOf(anObjectWith('name', 'classify'));

/**
 * A gated cascade: an answer at or above the threshold ends it; one below is kept, and the next stage is asked; at the end
 * the most confident answer wins, of equals the earliest. Where one of the stages weighs all media, the answers of the others
 * are weighed in, and the confidence is that of all together. It owns its stages and closes them, last first.
 *
 * @throws OptionError for what is no stage, and for an unknown or wrong option
 *
 * @example
 * const cascade = createCascade([extensionStage(), myStage, patternStage()]);
 * (await cascade.classify(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP'))).medium; // 'video'
 * await cascade.close();
 */
export function createCascade(stages: readonly Stage[], options: CascadeOptions = {}): Cascade {
  checkStages(stages, 'stages of createCascade');
  checkOptions('createCascade', options, CHECKS);
  const { threshold = DEFAULT_THRESHOLD, ...deciding } = options;
  const members = stages.map(stageMember);
  const lifetime = createLifetime('The cascade', stages);

  const explainBatch: Cascade['explainBatch'] = (contents, runOptions = {}) =>
    lifetime.use(async () => {
      runOptions.signal?.throwIfAborted();
      const asked = contents.map((content) => inItsPlace(() => checkedContent(content)));
      const taken = await gate(members, asked, { ...runOptions, threshold });
      return asked.map((content, index) => {
        const steps = taken[index] ?? [];
        return { content, ...decide(content, steps, deciding), steps };
      });
    });

  async function explain(content: ContentInfo, runOptions?: RunOptions): Promise<CascadeTrace> {
    const [trace] = await explainBatch([checkedContent(content)], runOptions);
    return trace ?? { content, classified: FALLBACK, alternatives: [], steps: [] };
  }

  return {
    explain,
    explainBatch,
    async classify(content, runOptions) {
      return (await explain(content, runOptions)).classified;
    },
    async *classifyMany(contents, { batchSize = DEFAULT_BATCH_SIZE, ...runOptions } = {}) {
      for await (const batch of chunk(contents, { size: batchSize, ...runOptions })) {
        for (const { classified } of await explainBatch(batch, runOptions)) yield classified;
      }
    },
    ...closable(lifetime.close),
  };
}

function stageMember(stage: Stage): Member<ContentInfo, StageResult> {
  return {
    name: stage.name,
    accepts: (content) => !isEmptyContent(content),
    one: (content, options) => stage.classify(content, options),
    ...(stage.classifyMany && { many: (contents, options) => stage.classifyMany?.(contents, options) ?? [] }),
    flaw: stageResultFlaw,
  };
}

function decide(
  content: ContentInfo,
  steps: readonly Step<StageResult>[],
  { minConfidence = 0, doubt }: Pick<CascadeOptions, 'minConfidence' | 'doubt'>,
): Pick<CascadeTrace, 'classified' | 'alternatives'> {
  const pooled = pooledAnswer(steps);
  const best = pooled && doubt ? doubted(pooled, { content, steps }, doubt) : pooled;
  const isGiven = best !== undefined && best.answer.confidence >= minConfidence;
  const decided = isGiven ? classificationOf(best) : FALLBACK;
  const warnings = [...(content.warnings ?? []), ...warningsOf(steps)];
  return {
    classified: warnings.length > 0 ? { ...decided, warnings } : decided,
    alternatives: alternativesTo(isGiven ? best.answer.medium : undefined, best?.shares ?? {}),
  };
}

function classificationOf({ name: source, answer }: PooledAnswer): Classification {
  const { medium, confidence, evidence } = answer;
  return classification(medium, evidence === undefined ? { confidence, source } : { confidence, source, evidence });
}
