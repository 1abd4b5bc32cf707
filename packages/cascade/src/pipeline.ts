import {
  aFunction,
  anObjectWith,
  type Classification,
  type Closable,
  type ContentInfo,
  checkedContent,
  checkOptions,
  classification,
  closable,
  type ExtractionRequest,
  isTimedMedium,
  type OptionChecks,
  type Report,
  type ReportedMetadata,
  type RunOptions,
  type SubcategoryDetector,
  type Warning,
} from '@mimmo/core';
import { type BatchOptions, type Contents, DEFAULT_BATCH_SIZE } from './batch-options.js';
import type { Cascade, CascadeTrace, Classified } from './cascade.js';
import { chunk } from './chunk.js';
import type { Extraction, ExtractorCascade } from './extractor-cascade.js';
import { createLifetime } from './lifetime.js';
import { asStageError, NO_WARNINGS } from './step.js';
import { untilAborted } from './until-aborted.js';

/** The parts of {@link createPipeline}. */
export interface PipelineOptions {
  readonly cascade: Cascade;
  /**
   * Tells the subcategory of audio and video.
   *
   * @default none is told
   */
  readonly subcategory?: SubcategoryDetector;
  /**
   * Called with a batch that is classified, before anything more is read of it: what is to be known of many contents at once is
   * asked here.
   *
   * @returns a warning of each content, in their order, where something failed that costs its answer nothing
   *
   * @default nothing is asked
   */
  readonly prepare?: (
    requests: readonly ExtractionRequest[],
    options: RunOptions,
  ) => Promise<readonly (Warning | undefined)[]>;
  /**
   * Reads the metadata, of the media that the extractors name.
   *
   * @default none is read
   */
  readonly extractors?: ExtractorCascade;
}

/** A report and how it came about. */
export interface PipelineTrace {
  readonly content: ContentInfo;
  readonly report: Report;
  /** Which media it may be of instead, the likeliest first. */
  readonly alternatives: CascadeTrace['alternatives'];
  /** The stages that were asked. */
  readonly stages: CascadeTrace['steps'];
  /** What the extractors did; absent where none was asked. */
  readonly extraction?: Extraction;
}

/** From contents to reports. */
export interface Pipeline extends Closable {
  /** The report on one content. Rejects only when aborted or closed, and for what is no content. */
  report(content: ContentInfo, options?: RunOptions): Promise<Report>;
  /**
   * The reports on many contents, in their order; at most one batch is held at a time. What is no content is answered in its
   * place, by `other` with a warning.
   */
  reportMany(contents: Contents, options?: BatchOptions): AsyncGenerator<Report, void, undefined>;
  /** The report on one content, and how it came about. */
  trace(content: ContentInfo, options?: RunOptions): Promise<PipelineTrace>;
  /** As `reportMany`, with how each report came about. */
  traceMany(contents: Contents, options?: BatchOptions): AsyncGenerator<PipelineTrace, void, undefined>;
  /** The reports on a few contents that are all there, in their order, as one batch, and how each came about. */
  traceBatch(contents: readonly ContentInfo[], options?: RunOptions): Promise<readonly PipelineTrace[]>;
}

const CHECKS: OptionChecks<PipelineOptions> = {
  cascade: { required: anObjectWith('explainBatch', 'close') },
  subcategory: aFunction,
  prepare: aFunction,
  extractors: anObjectWith('extractBatch', 'close'),
};

/**
 * Puts stages, subcategories and metadata together. It owns its cascades and closes them, the extractors first.
 *
 * @throws OptionError for an unknown or wrong option
 *
 * @example
 * const pipeline = createPipeline({ cascade, subcategory: detectSubcategory, extractors });
 * try {
 *   for await (const report of pipeline.reportMany(contents)) console.log(report.medium);
 * } finally {
 *   await pipeline.close();
 * }
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  checkOptions('createPipeline', options, CHECKS);
  const { cascade, subcategory, prepare, extractors } = options;
  const lifetime = createLifetime('The pipeline', extractors ? [cascade, extractors] : [cascade]);

  const traceBatch = (contents: readonly ContentInfo[], options: RunOptions = {}): Promise<readonly PipelineTrace[]> =>
    lifetime.use(async () => {
      const traces = await cascade.explainBatch(contents, options);
      const asked = prepare && traces.map(({ content, classified }) => ({ content, classification: classified }));
      const warnings = asked && (await untilAborted(prepare(asked, options), options.signal));
      const drafts = traces.map((trace, index) => draft(trace, subcategory, warnings?.[index]));
      if (!extractors) return drafts.map((item) => toTrace(item, undefined));
      const requests = drafts.map(({ trace: { content }, classified }) => ({ content, classification: classified }));
      const extractions = await extractors.extractBatch(requests, options);
      return drafts.map((item, index) => toTrace(item, extractions[index]));
    });

  async function trace(content: ContentInfo, options?: RunOptions): Promise<PipelineTrace> {
    const [only] = await traceBatch([checkedContent(content)], options);
    if (!only) throw new Error('A batch of one has one answer.');
    return only;
  }

  async function* traceMany(
    contents: Contents,
    { batchSize = DEFAULT_BATCH_SIZE, ...options }: BatchOptions = {},
  ): AsyncGenerator<PipelineTrace, void, undefined> {
    for await (const batch of chunk(contents, { size: batchSize, ...options })) {
      for (const trace of await traceBatch(batch, options)) yield trace;
    }
  }

  return {
    trace,
    traceMany,
    traceBatch,
    async report(content, options) {
      return (await trace(content, options)).report;
    },
    async *reportMany(contents, options) {
      const { batchSize = DEFAULT_BATCH_SIZE, ...runOptions } = options ?? {};
      for await (const batch of chunk(contents, { size: batchSize, ...runOptions })) {
        for (const { report } of await traceBatch(batch, runOptions)) yield report;
      }
    },
    ...closable(lifetime.close),
  };
}

/** A content that is classified and not yet read. */
interface Draft {
  readonly trace: CascadeTrace;
  readonly classified: Classification;
  readonly warnings: readonly Warning[];
}

function draft(trace: CascadeTrace, subcategory: SubcategoryDetector | undefined, warning: Warning | undefined): Draft {
  const { content, classified } = trace;
  const { decided, warnings: earlier } = withoutWarnings(classified);
  const warnings = warning ? [...earlier, warning] : earlier;
  const { medium } = decided;
  if (!subcategory || !isTimedMedium(medium)) return { trace, classified: decided, warnings };
  try {
    const found = subcategory(content, medium);
    return { trace, classified: found ? classification(medium, decided, found) : decided, warnings };
  } catch (error) {
    const { code, message } = asStageError(error);
    const failure = { code, message: `The subcategory detector failed, and none is given: ${message}` };
    return { trace, classified: decided, warnings: [...warnings, failure] };
  }
}

function withoutWarnings(classified: Classified): {
  readonly decided: Classification;
  readonly warnings: readonly Warning[];
} {
  if (classified.warnings === undefined) return { decided: classified, warnings: NO_WARNINGS };
  const { warnings, ...decided } = classified;
  return { decided, warnings };
}

function toTrace({ trace, classified, warnings }: Draft, extraction: Extraction | undefined): PipelineTrace {
  const { content, steps: stages } = trace;
  const metadata = extraction?.metadata && fitting(extraction.metadata, classified);
  const { alternatives } = trace;
  const failures = extraction?.warnings ?? NO_WARNINGS;
  const known = metadata ? { ...classified, metadata } : classified;
  const report = warnings.length + failures.length > 0 ? { ...known, warnings: [...warnings, ...failures] } : known;
  return extraction && extraction.steps.length > 0
    ? { content, report, alternatives, stages, extraction }
    : { content, report, alternatives, stages };
}

/** Metadata as the medium has it: films and series have no artist. */
function fitting(metadata: ReportedMetadata, { medium }: Classification): ReportedMetadata {
  if (medium !== 'video' || metadata.artist === undefined) return metadata;
  const { artist: _artist, ...others } = metadata;
  return others;
}
