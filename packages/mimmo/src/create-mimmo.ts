import {
  type BatchOptions,
  type Contents,
  createCascade,
  createExtractorCascade,
  createPipeline,
  type FieldSources,
  type PipelineTrace,
} from '@mimmo/cascade';
import {
  type ContentInfo,
  DEFAULT_THRESHOLD,
  type MetadataExtractor,
  type Report,
  type RunOptions,
  type Stage,
} from '@mimmo/core';
import {
  createReleaseParser,
  detectSubcategory,
  type ReadOptions,
  type ReleaseName,
  type ReleaseParser,
  readRelease,
} from '@mimmo/patterns';
import { defaultExtractors, defaultStages, type ExtractorSelection, type StageSelection } from './default-stack.js';
import { recentReadings } from './recent-readings.js';

/** Options of {@link createMimmo}. */
export interface MimmoOptions extends StageSelection, ExtractorSelection {
  /**
   * The stages, in the order in which they are asked.
   *
   * @default defaultStages(options)
   */
  readonly stages?: readonly Stage[];
  /**
   * The extractors, in the order in which they are asked.
   *
   * @default defaultExtractors(options)
   */
  readonly extractors?: readonly MetadataExtractor[];
  /**
   * The confidence from 0 to 1 at which a stage's answer is taken without asking the next one.
   *
   * @default DEFAULT_THRESHOLD
   */
  readonly threshold?: number;
  /**
   * The confidence from 0 to 1 at which an extractor's answer is taken without asking the next one.
   *
   * @default DEFAULT_THRESHOLD
   */
  readonly metadataThreshold?: number;
  /**
   * Answers less confident than this become `other`, source `fallback`.
   *
   * @default 0
   */
  readonly minConfidence?: number;
}

/** All that the parser found in a name, but for the places of the values in it. */
export type ReleaseDetails = Omit<ReleaseName, 'marks'>;

/** A report with everything that is known about the release. */
export type DetailedReport = Report & {
  /** What the parser found, whatever the medium. */
  readonly release: ReleaseDetails;
  /** Which extractor gave which field of the metadata. */
  readonly metadataSources?: FieldSources;
};

/** A report with the reasons for it. */
export interface Explanation extends PipelineTrace {
  /** What the parser found, with the place of each value in the name. */
  readonly release: ReleaseName;
}

/** Tells what releases are. */
export interface Mimmo extends AsyncDisposable {
  /** The report on one content. Rejects only when aborted or disposed of. */
  report(content: ContentInfo, options?: RunOptions): Promise<Report>;
  /** The reports on many contents, in their order; at most one batch is held at a time. */
  reportMany(contents: Contents, options?: BatchOptions): AsyncGenerator<Report, void, undefined>;
  /** The report on one content, with everything that is known about the release. */
  details(content: ContentInfo, options?: RunOptions): Promise<DetailedReport>;
  /** As `reportMany`, with everything that is known about the releases. */
  detailsMany(contents: Contents, options?: BatchOptions): AsyncGenerator<DetailedReport, void, undefined>;
  /** The report on one content, and why it says so. */
  explain(content: ContentInfo, options?: RunOptions): Promise<Explanation>;
}

/**
 * Wires stages, subcategories and extractors together. Models are loaded when a content first needs them, and stay in
 * memory until disposal.
 *
 * @throws RangeError for a threshold or minimum that is no number from 0 to 1
 *
 * @example
 * await using mimmo = createMimmo();
 * await mimmo.report(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP'));
 * // { medium: 'video', subcategory: 'movie', …, metadata: { title: 'The Matrix', year: 1999 } }
 */
export function createMimmo(options: MimmoOptions = {}): Mimmo {
  const { threshold = DEFAULT_THRESHOLD, metadataThreshold = DEFAULT_THRESHOLD, minConfidence = 0 } = options;
  const parse = recentReadings(createReleaseParser(options.packs ?? []));
  const { stages = defaultStages(options), extractors = defaultExtractors({ ...options, parse }) } = options;
  const pipeline = createPipeline({
    cascade: createCascade(stages, { threshold, minConfidence }),
    subcategory: (content, medium) => detectSubcategory(content, medium, { parse }),
    ...(extractors.length > 0 && {
      extractors: createExtractorCascade(extractors, {
        threshold: metadataThreshold,
      }),
    }),
  });

  return {
    report: pipeline.report,
    reportMany: pipeline.reportMany,
    async details(content, runOptions) {
      return withDetails(await pipeline.trace(content, runOptions), parse);
    },
    async *detailsMany(contents, batchOptions) {
      for await (const trace of pipeline.traceMany(contents, batchOptions)) yield withDetails(trace, parse);
    },
    async explain(content, runOptions) {
      const trace = await pipeline.trace(content, runOptions);
      return { ...trace, release: readRelease(content, readingOf(trace.report, parse)) };
    },
    [Symbol.asyncDispose]: () => pipeline[Symbol.asyncDispose](),
  };
}

function withDetails({ content, report, extraction }: PipelineTrace, parse: ReleaseParser): DetailedReport {
  const { marks: _marks, ...release } = readRelease(content, readingOf(report, parse));
  return { ...report, ...(extraction?.metadata && { metadataSources: extraction.fields }), release };
}

/** How a release is read once its medium is known for sure: the name's marks may speak for another one. */
function readingOf({ medium, confidence }: Report, parse: ReleaseParser): ReadOptions {
  return confidence < DEFAULT_THRESHOLD ? { parse } : { parse, medium };
}
