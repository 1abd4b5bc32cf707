import {
  type BatchOptions,
  createCascade,
  createExtractorCascade,
  createPipeline,
  type FieldSources,
  type PipelineTrace,
} from '@mimmo/cascade';
import {
  type Alternative,
  aCount,
  anObjectWith,
  aShare,
  aSignal,
  type Closable,
  type ContentInfo,
  checkOptions,
  closable,
  DEFAULT_THRESHOLD,
  isTimedMedium,
  listOf,
  type Medium,
  type MetadataExtractor,
  type OptionChecks,
  optionCheck,
  type ReleaseContents,
  type Report,
  type RunOptions,
  type Stage,
} from '@mimmo/core';
import {
  type ContentReader,
  createContentReader,
  detectSubcategory,
  onlyFields,
  PARSE_CHECKS,
  type ReleaseDetails,
  type ReleaseField,
  type ReleaseName,
  readContents,
  readRelease,
} from '@mimmo/patterns';
import {
  EXTRACTOR_CHECKS,
  type ExtractorSelection,
  extractorsOf,
  openerOf,
  STAGE_CHECKS,
  type StageSelection,
  stagesOf,
} from './default-stack.js';
import { batchOf, contentOf, contentsOf, type Given, type GivenMany } from './given.js';
import { createLazy } from './lazy.js';
import type { ModelPlaces } from './model-places.js';
import type { LoadThreads, ManyOptions, Threads } from './threads.js';

/** Options of `createMimmo`. */
export interface MimmoOptions extends Omit<StageSelection, 'reader'>, Omit<ExtractorSelection, 'reader'> {
  /**
   * The medium of everything that is asked about, where the caller knows it: no stage is asked, reports have it with
   * confidence 1 and source `caller`, for the caller answers for it.
   *
   * @default what the stages find
   */
  readonly medium?: Medium;
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
  /**
   * The fields of `release` that details give, of which `name` is always one.
   *
   * @default all of them
   */
  readonly only?: readonly ReleaseField[];
}

/** A report with everything that is known about the release. */
export type DetailedReport = Report &
  Partial<ReleaseContents> & {
    /** What the parser found, whatever the medium. */
    readonly release: ReleaseDetails;
    /** Which extractor gave which field of the metadata. */
    readonly metadataSources?: FieldSources;
    /** What it may be instead, the likeliest first: with the answer, at most 1 together. Absent where nothing else is likely. */
    readonly alternatives?: readonly Alternative[];
  };

/** A report with the reasons for it. */
export interface Explanation extends PipelineTrace {
  /** What the parser found, with the place of each value in the name. */
  readonly release: ReleaseName;
}

/** Tells what releases are. */
export interface Mimmo extends Closable {
  /**
   * The report on one content; a text is a name, read as `fromText` does.
   *
   * Rejects with the signal's reason, with `DisposedError` once it is closed, with `InputError` for what is neither content nor
   * name, and with `OptionError` for an unknown or wrong option. Whatever else goes wrong is in the report's `warnings`.
   */
  report(given: Given, options?: RunOptions): Promise<Report>;
  /**
   * The reports on many contents or names, in their order; at most one batch is held at a time. What is neither is answered in
   * its place, by `other` with a warning.
   */
  reportMany(given: GivenMany, options?: ManyOptions): AsyncGenerator<Report, void, undefined>;
  /**
   * As `reportMany`, for a few that are all there, answered as one batch: the cheapest way, for it waits once for all of them.
   */
  reportBatch(given: readonly Given[], options?: RunOptions): Promise<readonly Report[]>;
  /** As `report`, with everything that is known about the release. */
  details(given: Given, options?: RunOptions): Promise<DetailedReport>;
  /** As `reportMany`, with everything that is known about the releases. */
  detailsMany(given: GivenMany, options?: ManyOptions): AsyncGenerator<DetailedReport, void, undefined>;
  /** As `reportBatch`, with everything that is known about the releases. */
  detailsBatch(given: readonly Given[], options?: RunOptions): Promise<readonly DetailedReport[]>;
  /** As `report`, with who was asked, and what every part of the name was read as. */
  explain(given: Given, options?: RunOptions): Promise<Explanation>;
}

const { reader: _ours, ...SELECTION_CHECKS } = { ...STAGE_CHECKS, ...EXTRACTOR_CHECKS };
const CHECKS: OptionChecks<MimmoOptions> = {
  ...SELECTION_CHECKS,
  medium: PARSE_CHECKS.medium,
  only: PARSE_CHECKS.only,
  stages: listOf(anObjectWith('name', 'classify')),
  extractors: listOf(anObjectWith('name', 'extract')),
  threshold: aShare,
  metadataThreshold: aShare,
  minConfidence: aShare,
};
const RUN_CHECKS: OptionChecks<RunOptions> = { signal: aSignal };
const MANY_CHECKS: OptionChecks<ManyOptions> = {
  ...RUN_CHECKS,
  batchSize: aCount,
  jobs: aCount,
  module: optionCheck(
    'the path or file: URL of a module',
    (value) => typeof value === 'string' || value instanceof URL,
  ),
};

/** The stages, subcategories and extractors of a platform, wired together. */
export function assembleMimmo(options: MimmoOptions, places: ModelPlaces, loadThreads?: LoadThreads): Mimmo {
  checkOptions('createMimmo', options, CHECKS);
  const { threshold = DEFAULT_THRESHOLD, metadataThreshold = DEFAULT_THRESHOLD, minConfidence = 0 } = options;
  const { medium, only } = options;
  const threads = createLazy('The threads', async () => loadThreads?.(options));
  const reader = createContentReader(openerOf(options.packs ?? [], options));
  const { extractors = extractorsOf({ ...options, reader }, places) } = options;
  const stages =
    medium === undefined ? (options.stages ?? stagesOf({ ...options, reader }, places)) : [callerStage(medium)];
  const pipeline = createPipeline({
    cascade: createCascade(stages, { threshold, minConfidence }),
    subcategory: (content, medium) => detectSubcategory(content, medium, { reader }),
    ...(extractors.length > 0 && {
      extractors: createExtractorCascade(extractors, {
        threshold: metadataThreshold,
      }),
    }),
  });

  return {
    async report(given, runOptions = {}) {
      return (await trace('report', given, runOptions)).report;
    },
    async *reportMany(given, manyOptions = {}) {
      const apart = (await threadsFor('reportMany', manyOptions))?.reports({ jobs: 1, ...manyOptions, given });
      if (apart) return yield* apart;
      yield* pipeline.reportMany(contentsOf(given), here(manyOptions));
    },
    async reportBatch(given, runOptions = {}) {
      checkOptions('reportBatch', runOptions, RUN_CHECKS);
      return (await pipeline.traceBatch(batchOf(given), runOptions)).map(({ report }) => report);
    },
    async details(given, runOptions = {}) {
      return withDetails(await trace('details', given, runOptions), { reader, only });
    },
    async *detailsMany(given, manyOptions = {}) {
      const apart = (await threadsFor('detailsMany', manyOptions))?.details({ jobs: 1, ...manyOptions, given });
      if (apart) return yield* apart;
      const traces = pipeline.traceMany(contentsOf(given), here(manyOptions));
      for await (const each of traces) yield withDetails(each, { reader, only });
    },
    async detailsBatch(given, runOptions = {}) {
      checkOptions('detailsBatch', runOptions, RUN_CHECKS);
      const traces = await pipeline.traceBatch(batchOf(given), runOptions);
      return traces.map((each) => withDetails(each, { reader, only }));
    },
    async explain(given, runOptions = {}) {
      const explained = await trace('explain', given, runOptions);
      const alternatives = alternativesOf(explained, reader);
      return { ...explained, alternatives, release: detailsOf(explained, { reader, only }) };
    },
    ...closable(async () => {
      await threads.close();
      await pipeline.close();
    }),
  };

  async function trace(call: string, given: Given, runOptions: RunOptions): Promise<PipelineTrace> {
    checkOptions(call, runOptions, RUN_CHECKS);
    return pipeline.trace(contentOf(given), runOptions);
  }

  /** The threads that a call asks for, where the platform has some. */
  async function threadsFor(call: string, manyOptions: ManyOptions): Promise<Threads | undefined> {
    checkOptions(call, manyOptions, MANY_CHECKS);
    return (manyOptions.jobs ?? 1) > 1 ? threads.get() : undefined;
  }
}

/** What is asked of this thread. */
function here({ jobs: _jobs, module: _module, ...options }: ManyOptions): BatchOptions {
  return options;
}

/** The stage of a caller who knows the medium. */
function callerStage(medium: Medium): Stage {
  return { name: 'caller', classify: () => ({ medium, confidence: 1 }) };
}

/** How details are read. */
interface DetailOptions {
  readonly reader: ContentReader;
  readonly only: readonly ReleaseField[] | undefined;
}

function detailsOf({ content, report }: PipelineTrace, { reader, only }: DetailOptions): ReleaseName {
  const release = readRelease(content, {
    medium: report.medium,
    certainty: report.confidence,
    reader,
    confidence: true,
  });
  return only ? onlyFields(release, only) : release;
}

function withDetails(traced: PipelineTrace, options: DetailOptions): DetailedReport {
  const { report, extraction, content } = traced;
  const { marks: _marks, ...release } = detailsOf(traced, options);
  const alternatives = alternativesOf(traced, options.reader);
  return {
    ...report,
    ...(extraction?.metadata && { metadataSources: extraction.fields }),
    ...(alternatives.length > 0 && { alternatives }),
    release,
    ...(options.only ? undefined : contentsOfFiles(content, report, options)),
  };
}

/** The runners-up with their subcategories, which only those are told who ask for all. */
function alternativesOf({ content, alternatives }: PipelineTrace, reader: ContentReader): readonly Alternative[] {
  return alternatives.map(({ medium, confidence }) => {
    const subcategory = isTimedMedium(medium) ? detectSubcategory(content, medium, { reader }) : undefined;
    return { medium, ...(subcategory && { subcategory }), confidence };
  });
}

/** What the files are; of a caller who asked for single fields of the release, nobody asks for them. */
function contentsOfFiles(
  content: ContentInfo,
  { medium, confidence }: Report,
  { reader }: DetailOptions,
): ReleaseContents | undefined {
  return readContents(content, { medium, certainty: confidence, reader });
}
