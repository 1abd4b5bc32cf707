import {
  aFunction,
  aShare,
  type Closable,
  checkOptions,
  closable,
  DEFAULT_THRESHOLD,
  type ExtractedMetadata,
  type ExtractionRequest,
  isEmptyContent,
  listOf,
  type MetadataExtractor,
  type OptionChecks,
  type ReportedMetadata,
  type RunOptions,
  type Warning,
} from '@mimmo/core';
import type { Member } from './ask.js';
import { anExtractor, mediaOf } from './extractor-media.js';
import { type FieldSources, mergeAnswers } from './field-sources.js';
import { extractedMetadataFlaw } from './flaws.js';
import { gate } from './gate.js';
import { createLifetime } from './lifetime.js';
import { type Step, warningsOf } from './step.js';

/** What the extractors made of one content. */
export interface Extraction {
  /** Absent where no extractor had an answer. */
  readonly metadata?: ReportedMetadata;
  /** Which extractor gave which field. */
  readonly fields: FieldSources;
  /** The extractors that were asked, in order. */
  readonly steps: readonly Step<ExtractedMetadata>[];
  /** What failed, a sentence each; empty where nothing did. */
  readonly warnings: readonly Warning[];
}

/** Options of {@link createExtractorCascade}. */
export interface ExtractorCascadeOptions {
  /**
   * The confidence from 0 to 1 at which an answer is taken without asking the next extractor.
   *
   * @default DEFAULT_THRESHOLD
   */
  readonly threshold?: number;
  /**
   * How much surer, in confidence, a later extractor has to be than an earlier one for its title to be taken; 1: never, it
   * only fills in what is missing.
   *
   * @default what its answer says, else 0
   */
  readonly lead?: (request: ExtractionRequest) => number;
}

/** Extractors that are asked in order. */
export interface ExtractorCascade extends Closable {
  /** The metadata of one content. Rejects only when aborted or closed. */
  extract(request: ExtractionRequest, options?: RunOptions): Promise<Extraction>;
  /** The metadata of many contents, in their order; a later extractor gets only what the earlier ones left open. */
  extractBatch(requests: readonly ExtractionRequest[], options?: RunOptions): Promise<readonly Extraction[]>;
}

const CHECKS: OptionChecks<ExtractorCascadeOptions> = { threshold: aShare, lead: aFunction };
const checkExtractors = listOf(anExtractor);

/**
 * A gated cascade of extractors, of the same shape as `createCascade`. Each is asked about the media that it names. The most confident answer wins, by the lead; fields
 * that it lacks come from the others.
 *
 * @throws OptionError for what is no extractor, and for an unknown or wrong option
 *
 * @example
 * const extractors = createExtractorCascade([ruleExtractor(), myExtractor]);
 */
export function createExtractorCascade(
  extractors: readonly MetadataExtractor[],
  options: ExtractorCascadeOptions = {},
): ExtractorCascade {
  checkExtractors(extractors, 'extractors of createExtractorCascade');
  checkOptions('createExtractorCascade', options, CHECKS);
  const { threshold = DEFAULT_THRESHOLD, lead } = options;
  const members = extractors.map(extractorMember);
  const lifetime = createLifetime('The extractor cascade', extractors);

  const extractBatch: ExtractorCascade['extractBatch'] = (requests, runOptions = {}) =>
    lifetime.use(async () => {
      runOptions.signal?.throwIfAborted();
      const taken = await gate(members, requests, { ...runOptions, threshold });
      return requests.map((request, index) => toExtraction(taken[index] ?? [], lead?.(request)));
    });

  return {
    extractBatch,
    async extract(request, runOptions) {
      const [extraction] = await extractBatch([request], runOptions);
      return extraction ?? toExtraction([]);
    },
    ...closable(lifetime.close),
  };
}

function extractorMember(extractor: MetadataExtractor): Member<ExtractionRequest, ExtractedMetadata> {
  const media = mediaOf(extractor);
  return {
    name: extractor.name,
    accepts: ({ content, classification: { medium } }) => media.includes(medium) && !isEmptyContent(content),
    one: ({ content, classification }, options) => extractor.extract(content, classification, options),
    ...(extractor.extractMany && { many: (requests, options) => extractor.extractMany?.(requests, options) ?? [] }),
    flaw: extractedMetadataFlaw,
  };
}

function toExtraction(steps: readonly Step<ExtractedMetadata>[], lead?: number): Extraction {
  const merged = mergeAnswers(steps, lead);
  const warnings = warningsOf(steps);
  return merged
    ? { metadata: merged.metadata, fields: merged.fields, steps, warnings }
    : { fields: {}, steps, warnings };
}
