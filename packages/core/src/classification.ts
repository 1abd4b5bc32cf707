import { clampConfidence } from './confidence.js';
import type { ContentInfo } from './content-info.js';
import {
  type AudioSubcategory,
  isAudioSubcategory,
  isVideoSubcategory,
  type Medium,
  type Subcategory,
  type TimedMedium,
  type VideoSubcategory,
} from './medium.js';

/** What every classification says, whatever the medium. */
export interface Decision {
  /**
   * 0 to 1: the share of such answers that are right.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
  /** Name of the stage that decided; `fallback` when none did. */
  readonly source: string;
  /** What decided, within the stage. */
  readonly evidence?: string;
}

/** Music and spoken word. */
export interface AudioClassification extends Decision {
  readonly medium: 'audio';
  readonly subcategory?: AudioSubcategory;
}

/** Moving pictures. */
export interface VideoClassification extends Decision {
  readonly medium: 'video';
  readonly subcategory?: VideoSubcategory;
}

/** Programs, games, systems. */
export interface SoftwareClassification extends Decision {
  readonly medium: 'software';
}

/** Texts to read: books, comics, magazines. */
export interface BookClassification extends Decision {
  readonly medium: 'book';
}

/** Everything else, and what nobody could tell (then `source` is `fallback`). */
export interface OtherClassification extends Decision {
  readonly medium: 'other';
}

/** The answer of the cascade: `medium` tells the variants apart, so that it narrows `subcategory`. */
export type Classification =
  | AudioClassification
  | VideoClassification
  | SoftwareClassification
  | BookClassification
  | OtherClassification;

/** A classification that metadata can be read for. */
export type MediaClassification = AudioClassification | VideoClassification;

/** Tells the subcategory of a content whose medium is known; `undefined` where nothing speaks for one. */
export type SubcategoryDetector = (content: ContentInfo, medium: TimedMedium) => Subcategory | undefined;

/** `source` of an answer that no stage gave. */
export const FALLBACK_SOURCE = 'fallback';

/** The answer when no stage knew one: `other`, with confidence 0. */
export const FALLBACK: OtherClassification = { medium: 'other', confidence: 0, source: FALLBACK_SOURCE };

/**
 * A classification from its parts. A subcategory that is not one of the medium's is left out.
 *
 * @example
 * classification('video', { confidence: 0.99, source: 'patterns' }, 'movie');
 */
export function classification(medium: Medium, decision: Decision, subcategory?: Subcategory): Classification {
  const { source, evidence } = decision;
  const confidence = clampConfidence(decision.confidence);
  const said: Decision = evidence === undefined ? { confidence, source } : { confidence, source, evidence };
  switch (medium) {
    case 'audio':
      return { medium, ...(isAudioSubcategory(subcategory) && { subcategory }), ...said };
    case 'video':
      return { medium, ...(isVideoSubcategory(subcategory) && { subcategory }), ...said };
    default:
      return { medium, ...said };
  }
}

/** Whether metadata can be read for a classification; narrows it. */
export function isMediaClassification(value: Classification): value is MediaClassification {
  return value.medium === 'audio' || value.medium === 'video';
}
