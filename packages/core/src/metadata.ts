import type { Classification } from './classification.js';
import type { Closable } from './closable.js';
import type { ContentInfo } from './content-info.js';
import type { Medium } from './medium.js';
import type { MaybePromise, RunOptions } from './run-options.js';

/** What a release is called: for audio the album or track, for video the film or series. */
export interface Metadata {
  /** The title alone: without year, artist, quality or group. */
  readonly title: string;
  /** Audio only: who made it; of an audiobook, the author. */
  readonly artist?: string;
  /** Four digits: of the release of the work. */
  readonly year?: number;
}

/** The fields of {@link Metadata}, in the order in which they are printed. */
export const METADATA_FIELDS = ['title', 'artist', 'year'] as const;

/** A field of {@link Metadata}. */
export type MetadataField = (typeof METADATA_FIELDS)[number];

/**
 * Metadata as reports have it: what {@link Metadata} names, and whatever else the caller's own extractors gave. Nothing is known
 * of such a field but its name: look at it before use.
 */
export type ReportedMetadata = Metadata & Readonly<Record<string, unknown>>;

/** An extractor's answer. Fields beside these, such as an ISBN, go into the report as they are. */
export interface ExtractedMetadata extends Metadata {
  /** 0 to 1: the share of such answers that are right in every field. */
  readonly confidence: number;
  /**
   * How much surer, in confidence, the answer has to be than that of an earlier extractor for its title to be taken; 1: never,
   * it only adds what is missing.
   *
   * @default 0
   */
  readonly lead?: number;
}

/**
 * Reads metadata from a content whose medium is known.
 *
 * @example
 * const extractor: MetadataExtractor = {
 *   name: 'shelf',
 *   media: ['book'],
 *   extract: ({ name }) => ({ title: name, isbn: isbnOf(name), confidence: 0.9 }),
 * };
 */
export interface MetadataExtractor extends Partial<Closable> {
  /** Name that details and warnings give: `rules`, `llm`. */
  readonly name: string;
  /**
   * The media that it is asked about.
   *
   * @default audio and video
   */
  readonly media?: readonly Medium[];
  /** The metadata; `undefined` asks the next extractor. */
  extract(
    content: ContentInfo,
    classification: Classification,
    options?: RunOptions,
  ): MaybePromise<ExtractedMetadata | undefined>;
  /** The metadata of many contents, in their order; `requests[i]` pairs a content with its classification. */
  extractMany?(
    requests: readonly ExtractionRequest[],
    options?: RunOptions,
  ): MaybePromise<readonly (ExtractedMetadata | undefined)[]>;
}

/** One content to extract from, with what it is. */
export interface ExtractionRequest {
  /** What to read from. */
  readonly content: ContentInfo;
  /** What it was found to be. */
  readonly classification: Classification;
}
