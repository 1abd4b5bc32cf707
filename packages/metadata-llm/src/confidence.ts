import type { Calibration, Field } from './model-manifest.js';
import { FIELD_SEPARATOR } from './parse-answer.js';

/** A token of an answer. */
export interface AnswerToken {
  readonly text: string;
  /** Natural logarithm of the probability that the model gave it. */
  readonly logProbability: number;
}

/**
 * How sure each field of an answer is, 0 to 1, from the probabilities of its tokens; the separator or end that closes a
 * field is one of them, since that is where an empty or a cut field is decided.
 */
export function fieldConfidences(
  tokens: readonly AnswerToken[],
  fields: readonly Field[],
  calibrations: Readonly<Record<Field, Calibration>>,
): ReadonlyMap<Field, number> {
  const groups = groupByField(tokens, fields.length);
  return new Map(fields.map((field, at) => [field, calibrated(groups[at] ?? [], calibrations[field])]));
}

function groupByField(tokens: readonly AnswerToken[], count: number): readonly (readonly number[])[] {
  const groups = Array.from({ length: count }, (): number[] => []);
  let at = 0;
  for (const { text, logProbability } of tokens) {
    groups[at]?.push(logProbability);
    if (text.includes(FIELD_SEPARATOR)) at += 1;
  }
  return groups;
}

/** Log-probabilities below this are this: what a model held all but impossible must not become infinite. */
const FLOOR = -20;

function calibrated(logProbabilities: readonly number[], { intercept, mean, min }: Calibration): number {
  if (logProbabilities.length === 0) return 0;
  const held = logProbabilities.map((value) => Math.max(value, FLOOR));
  const sum = held.reduce((total, value) => total + value, 0);
  const score = intercept + mean * (sum / held.length) + min * Math.min(...held);
  return 1 / (1 + Math.exp(-score));
}
