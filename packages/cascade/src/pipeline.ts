import {
  type Classification,
  type ContentInfo,
  classification,
  type ExtractionRequest,
  isMediaClassification,
  isTimedMedium,
  type Metadata,
  type Report,
  type RunOptions,
  type Subcategory,
  type SubcategoryDetector,
  type Warning,
} from '@mimmo/core';
import { type BatchOptions, type Contents, DEFAULT_BATCH_SIZE } from './batch-options.js';
import type { Cascade, CascadeTrace } from './cascade.js';
import { chunk } from './chunk.js';
import type { Extraction, ExtractorCascade } from './extractor-cascade.js';
import { createLifetime } from './lifetime.js';
import { asStageError } from './step.js';

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
   * Reads the metadata of audio and video.
   *
   * @default none is read
   */
  readonly extractors?: ExtractorCascade;
}

/** A report and how it came about. */
export interface PipelineTrace {
  readonly content: ContentInfo;
  readonly report: Report;
  /** The stages that were asked. */
  readonly stages: CascadeTrace['steps'];
  /** What the extractors did; absent where none was asked. */
  readonly extraction?: Extraction;
}

/** From contents to reports. */
export interface Pipeline extends AsyncDisposable {
  /** The report on one content. Rejects only when aborted or disposed of. */
  report(content: ContentInfo, options?: RunOptions): Promise<Report>;
  /** The reports on many contents, in their order; at most one batch is held at a time. */
  reportMany(contents: Contents, options?: BatchOptions): AsyncGenerator<Report, void, undefined>;
  /** The report on one content, and how it came about. */
  trace(content: ContentInfo, options?: RunOptions): Promise<PipelineTrace>;
  /** As `reportMany`, with how each report came about. */
  traceMany(contents: Contents, options?: BatchOptions): AsyncGenerator<PipelineTrace, void, undefined>;
}

/**
 * Puts stages, subcategories and metadata together. It owns its cascades and disposes of them, the extractors first.
 *
 * @example
 * await using pipeline = createPipeline({ cascade, subcategory: detectSubcategory, extractors });
 * for await (const report of pipeline.reportMany(contents)) console.log(report.medium);
 */
export function createPipeline({ cascade, subcategory, extractors }: PipelineOptions): Pipeline {
  const lifetime = createLifetime('The pipeline', extractors ? [cascade, extractors] : [cascade]);

  const traceBatch = (contents: readonly ContentInfo[], options: RunOptions = {}): Promise<readonly PipelineTrace[]> =>
    lifetime.use(async () => {
      const drafts = (await cascade.explainBatch(contents, options)).map((trace) => draft(trace, subcategory));
      const media = drafts.filter(({ request }) => request !== undefined);
      const requests = media.flatMap(({ request }) => request ?? []);
      const extractions = await extractors?.extractBatch(requests, options);
      const extractionOf = new Map(media.map((item, index) => [item, extractions?.[index]]));
      return drafts.map((item) => toTrace(item, extractionOf.get(item)));
    });

  async function trace(content: ContentInfo, options?: RunOptions): Promise<PipelineTrace> {
    const [only] = await traceBatch([content], options);
    if (!only) throw new RangeError('No content was given; give one.');
    return only;
  }

  async function* traceMany(
    contents: Contents,
    { batchSize = DEFAULT_BATCH_SIZE, ...options }: BatchOptions = {},
  ): AsyncGenerator<PipelineTrace, void, undefined> {
    for await (const batch of chunk(contents, { size: batchSize, ...options })) yield* await traceBatch(batch, options);
  }

  return {
    trace,
    traceMany,
    async report(content, options) {
      return (await trace(content, options)).report;
    },
    async *reportMany(contents, options) {
      for await (const { report } of traceMany(contents, options)) yield report;
    },
    [Symbol.asyncDispose]: () => lifetime.dispose(),
  };
}

/** A content that is classified and not yet read. */
interface Draft {
  readonly trace: CascadeTrace;
  readonly classified: Classification;
  readonly warnings: readonly Warning[];
  /** What the extractors are asked; absent where the medium has no metadata. */
  readonly request?: ExtractionRequest;
}

function draft(trace: CascadeTrace, subcategory: SubcategoryDetector | undefined): Draft {
  const { content } = trace;
  const { warnings: earlier = [], ...decided } = trace.classified;
  const { found, warnings } = detect(content, decided, subcategory);
  const classified = found ? classification(decided.medium, decided, found) : decided;
  return {
    trace,
    classified,
    warnings: [...earlier, ...warnings],
    ...(isMediaClassification(classified) && { request: { content, classification: classified } }),
  };
}

function detect(
  content: ContentInfo,
  { medium }: Classification,
  subcategory: SubcategoryDetector | undefined,
): { readonly found?: Subcategory | undefined; readonly warnings: readonly Warning[] } {
  if (!subcategory || !isTimedMedium(medium)) return { warnings: [] };
  try {
    return { found: subcategory(content, medium), warnings: [] };
  } catch (error) {
    const { code, message } = asStageError(error);
    return { warnings: [{ code, message: `The subcategory detector failed, and none is given: ${message}` }] };
  }
}

function toTrace({ trace, classified, warnings: earlier }: Draft, extraction: Extraction | undefined): PipelineTrace {
  const warnings = [...earlier, ...(extraction?.warnings ?? [])];
  const metadata = extraction?.metadata && fitting(extraction.metadata, classified);
  return {
    content: trace.content,
    report: { ...classified, ...(metadata && { metadata }), ...(warnings.length > 0 && { warnings }) },
    stages: trace.steps,
    ...(extraction && { extraction }),
  };
}

/** Metadata without the fields that the medium does not have. */
function fitting(metadata: Metadata, { medium }: Classification): Metadata {
  if (medium === 'audio') return metadata;
  const { artist: _artist, ...others } = metadata;
  return others;
}
