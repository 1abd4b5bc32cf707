import { createCascade, createExtractorCascade, createPipeline, type PipelineTrace } from '@mimmo/cascade';
import {
  aFlag,
  anObjectWith,
  aShare,
  aSignal,
  type Closable,
  checkOptions,
  closable,
  DEFAULT_THRESHOLD,
  listOf,
  type Medium,
  type MetadataExtractor,
  type OptionChecks,
  type Report,
  type RunOptions,
  type Stage,
} from '@mimmo/core';
import type { NameReading } from '@mimmo/name-reader';
import {
  createContentReader,
  detectSubcategory,
  PARSE_CHECKS,
  type ReleaseField,
  type ReleaseName,
} from '@mimmo/patterns';
import { callerStage } from './caller-stage.js';
import {
  askerOf,
  EXTRACTOR_CHECKS,
  type ExtractorSelection,
  extractorsOf,
  openerOf,
  STAGE_CHECKS,
  type StageSelection,
  stagesOf,
} from './default-stack.js';
import { alternativesOf, type DetailedReport, detailsOf, withDetails } from './details.js';
import { batchOf, contentOf, contentsOf, type Given, type GivenMany } from './given.js';
import { createLazy } from './lazy.js';
import type { ModelPlaces } from './model-places.js';
import { createDoubt } from './sureness/doubt.js';
import { here, MANY_CHECKS, type ManyOptions, type Threads } from './threads.js';
import { traceBatches } from './trace-batches.js';
import { askUnsure } from './two-readings/ask-unsure.js';
import { createNameReadings } from './two-readings/name-readings.js';

/** Options of `createMimmo`. */
export interface MimmoOptions extends Omit<StageSelection, 'reader' | 'asker'>, Omit<ExtractorSelection, 'reader'> {
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
   * Whether the name reader is asked about every name, not only where rules are unsure.
   *
   * @default false
   */
  readonly thorough?: boolean;
  /**
   * The fields of `release` that details give, of which `name` is always one.
   *
   * @default all of them
   */
  readonly only?: readonly ReleaseField[];
}

/** A report with the reasons for it. */
export interface Explanation extends PipelineTrace {
  /** What was found in the name, with the place of each value. */
  readonly release: ReleaseName;
  /** What the name reader said; absent where it was not asked. */
  readonly reading?: NameReading;
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

const { reader: _reader, asker: _asker, ...SELECTION_CHECKS } = { ...STAGE_CHECKS, ...EXTRACTOR_CHECKS };
const CHECKS: OptionChecks<MimmoOptions> = {
  ...SELECTION_CHECKS,
  medium: PARSE_CHECKS.medium,
  only: PARSE_CHECKS.only,
  stages: listOf(anObjectWith('name', 'classify')),
  extractors: listOf(anObjectWith('name', 'extract')),
  threshold: aShare,
  metadataThreshold: aShare,
  minConfidence: aShare,
  thorough: aFlag,
};
const RUN_CHECKS: OptionChecks<RunOptions> = { signal: aSignal };

/**
 * The stages, subcategories and extractors of a platform, wired together.
 *
 * @param loadThreads what the platform has of threads; loaded by the first call that asks for some
 */
export function assembleMimmo(
  options: MimmoOptions,
  places: ModelPlaces,
  loadThreads?: () => Promise<Threads<DetailedReport>>,
): Mimmo {
  checkOptions('createMimmo', options, CHECKS);
  const { threshold = DEFAULT_THRESHOLD, metadataThreshold = DEFAULT_THRESHOLD, minConfidence = 0 } = options;
  const { medium, only, thorough = false } = options;
  const threads = createLazy('The threads', async () => loadThreads?.());
  const readings = createNameReadings();
  const reader = createContentReader(readings.opener(openerOf(options.packs ?? [], options)));
  const asker = askerOf(options, reader, places, readings);
  const { extractors = extractorsOf({ ...options, reader }, places) } = options;
  const stages =
    medium === undefined
      ? (options.stages ?? stagesOf({ ...options, reader, ...(asker && { asker }) }, places))
      : [callerStage(medium)];
  const pipeline = createPipeline({
    cascade: createCascade(stages, {
      threshold,
      minConfidence,
      ...(stages === options.stages ? undefined : { doubt: createDoubt(reader) }),
    }),
    subcategory: (content, medium) => detectSubcategory(content, medium, { reader }),
    ...(asker && {
      prepare: (requests, runOptions) => askUnsure(requests, { asker, contents: reader, thorough }, runOptions),
    }),
    ...(extractors.length > 0 && {
      extractors: createExtractorCascade(extractors, { threshold: metadataThreshold }),
    }),
  });

  return {
    async report(given, runOptions = {}) {
      return (await trace('report', given, runOptions)).report;
    },
    async *reportMany(given, manyOptions = {}) {
      const apart = (await threadsFor('reportMany', manyOptions))?.reports({ jobs: 1, ...manyOptions, given });
      if (apart) return yield* apart;
      for await (const batch of traceBatches(pipeline, contentsOf(given), here(manyOptions)))
        for (const { report } of batch) yield report;
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
      for await (const batch of traceBatches(pipeline, contentsOf(given), here(manyOptions)))
        for (const each of batch) yield withDetails(each, { reader, only });
    },
    async detailsBatch(given, runOptions = {}) {
      checkOptions('detailsBatch', runOptions, RUN_CHECKS);
      const traces = await pipeline.traceBatch(batchOf(given), runOptions);
      return traces.map((each) => withDetails(each, { reader, only }));
    },
    async explain(given, runOptions = {}) {
      const explained = await trace('explain', given, runOptions);
      const reading = asker?.readingOf(explained.content);
      const alternatives = alternativesOf(explained, reader);
      const release = detailsOf(explained, { reader, only });
      return { ...explained, alternatives, release, ...(reading && { reading }) };
    },
    ...closable(async () => {
      await threads.close();
      await pipeline.close();
      await asker?.close();
    }),
  };

  async function trace(call: string, given: Given, runOptions: RunOptions): Promise<PipelineTrace> {
    checkOptions(call, runOptions, RUN_CHECKS);
    return pipeline.trace(contentOf(given), runOptions);
  }

  /** The threads that a call asks for, where the platform has some. */
  async function threadsFor(call: string, manyOptions: ManyOptions): Promise<Threads<DetailedReport> | undefined> {
    checkOptions(call, manyOptions, MANY_CHECKS);
    return (manyOptions.jobs ?? 1) > 1 ? threads.get() : undefined;
  }
}
