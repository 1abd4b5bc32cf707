/**
 * The confidence at which an answer ends the cascade when the caller names no other: of the answers given with 0.9, at
 * least nine in ten are right.
 */
export const DEFAULT_THRESHOLD = 0.9;

/** Confidence in words, for people. */
export type ConfidenceLevel = 'high' | 'medium' | 'low';

/**
 * A confidence (0 to 1) in words: `high` from 0.9, `medium` from 0.6, else `low`.
 *
 * @example
 * confidenceLevel(0.95); // 'high'
 */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= 0.9) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}

/** Any number made a confidence: held between 0 and 1; what is not a number counts as 0. */
export function clampConfidence(value: number): number {
  return value >= 0 ? Math.min(1, value) : 0;
}
