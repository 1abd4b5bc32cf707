/**
 * Logits are rounded to this step before anything is decided on them: the last bits of a sum depend on how many rows a
 * batch has, and labels and confidences must not.
 */
const LOGIT_STEP = 2 ** -10;

/** The likeliest label of one row of logits, and the probabilities of all. */
export interface LabelProbabilities {
  /** Place of the first of the likeliest labels; -1 where a logit is not a finite number or there is none. */
  readonly index: number;
  /** Of each label, in order; they add up to 1. Empty where `index` is -1. */
  readonly probabilities: readonly number[];
}

/**
 * Softmax at a temperature. Temperature scaling: Guo et al., "On Calibration of Modern Neural Networks", 2017.
 *
 * @param temperature above 0; 1 leaves the logits as they are, more makes the model less sure
 */
export function calibrated(logits: ArrayLike<number>, temperature: number): LabelProbabilities {
  const rounded = Array.from(logits, (logit) => Math.round(logit / LOGIT_STEP) * LOGIT_STEP);
  if (rounded.length === 0 || !rounded.every(Number.isFinite)) return { index: -1, probabilities: [] };
  const highest = Math.max(...rounded);
  const shares = rounded.map((logit) => Math.exp((logit - highest) / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return { index: rounded.indexOf(highest), probabilities: shares.map((share) => share / sum) };
}
