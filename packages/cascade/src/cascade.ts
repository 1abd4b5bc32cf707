import {
  type Classification,
  type ContentInfo,
  classification,
  DEFAULT_THRESHOLD,
  FALLBACK,
  type RunOptions,
  type Stage,
  type StageResult,
  type Warning,
} from '@mimmo/core';
import type { Member } from './ask.js';
import { type BatchOptions, type Contents, DEFAULT_BATCH_SIZE } from './batch-options.js';
import { chunk } from './chunk.js';
import { stageResultFlaw } from './flaws.js';
import { checkedThreshold, gate } from './gate.js';
import { createLifetime } from './lifetime.js';
import { pooledAnswer } from './pooled-answer.js';
import { bestStep, type Step, warningsOf } from './step.js';

/** A classification, and what failed on the way to it. */
export type Classified = Classification & { readonly warnings?: readonly Warning[] };

/** How a classification came about. */
export interface CascadeTrace {
  readonly content: ContentInfo;
  readonly classified: Classified;
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
}

/** Stages that are asked in order. */
export interface Cascade extends AsyncDisposable {
  /** What a content is. Rejects only when aborted or disposed of; what a stage does wrong becomes a warning. */
  classify(content: ContentInfo, options?: RunOptions): Promise<Classified>;
  /** What a content is, and why. */
  explain(content: ContentInfo, options?: RunOptions): Promise<CascadeTrace>;
  /** What many contents are, in their order; at most one batch is held at a time. */
  classifyMany(contents: Contents, options?: BatchOptions): AsyncGenerator<Classified, void, undefined>;
  /** What many contents are, and why. */
  explainBatch(contents: readonly ContentInfo[], options?: RunOptions): Promise<readonly CascadeTrace[]>;
}

/**
 * A gated cascade: an answer at or above the threshold ends it; one below is kept, and the next stage is asked; at the end
 * the most confident answer wins, of equals the earliest. Where one of the stages weighs all media, the answers of the others
 * are weighed in, and the confidence is that of all together. It owns its stages and disposes of them, last first.
 *
 * @throws RangeError for a threshold or minimum that is no number from 0 to 1
 *
 * @example
 * await using cascade = createCascade([extensionStage(), myStage, patternStage()]);
 * (await cascade.classify(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP'))).medium; // 'video'
 */
export function createCascade(stages: readonly Stage[], options: CascadeOptions = {}): Cascade {
  const threshold = checkedThreshold(options.threshold ?? DEFAULT_THRESHOLD);
  const minConfidence = checkedThreshold(options.minConfidence ?? 0);
  const members = stages.map(stageMember);
  const lifetime = createLifetime('The cascade', stages);

  const explainBatch: Cascade['explainBatch'] = (contents, runOptions = {}) =>
    lifetime.use(async () => {
      runOptions.signal?.throwIfAborted();
      const taken = await gate(members, contents, { ...runOptions, threshold });
      return contents.map((content, index) => {
        const steps = taken[index] ?? [];
        return { content, classified: decide(content, steps, minConfidence), steps };
      });
    });

  async function explain(content: ContentInfo, runOptions?: RunOptions): Promise<CascadeTrace> {
    const [trace] = await explainBatch([content], runOptions);
    return trace ?? { content, classified: FALLBACK, steps: [] };
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
    [Symbol.asyncDispose]: () => lifetime.dispose(),
  };
}

function stageMember(stage: Stage): Member<ContentInfo, StageResult> {
  return {
    name: stage.name,
    one: (content, options) => stage.classify(content, options),
    ...(stage.classifyMany && { many: (contents, options) => stage.classifyMany?.(contents, options) ?? [] }),
    flaw: stageResultFlaw,
  };
}

function decide(content: ContentInfo, steps: readonly Step<StageResult>[], minConfidence: number): Classified {
  const best = pooledAnswer(steps) ?? bestStep(steps);
  const warnings = [...(content.warnings ?? []), ...warningsOf(steps)];
  const decided =
    best && best.answer.confidence >= minConfidence
      ? classification(best.answer.medium, {
          confidence: best.answer.confidence,
          source: best.name,
          ...(best.answer.evidence !== undefined && { evidence: best.answer.evidence }),
        })
      : FALLBACK;
  return warnings.length > 0 ? { ...decided, warnings } : decided;
}
