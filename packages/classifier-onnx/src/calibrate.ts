/**
 * Logits are rounded to this step before anything is decided on them: the last bits of a sum depend on how many rows a
 * batch has, and labels and confidences must not.
 */
const LOGIT_STEP = 2 ** -10;

/** The likeliest label of one row of logits, and its probability. */
export interface LabelProbability {
  readonly index: number;
  readonly probability: number;
}

/**
 * Softmax at a temperature, of which only the largest is needed. Temperature scaling: Guo et al., "On Calibration of Modern
 * Neural Networks", 2017.
 *
 * @param temperature above 0; 1 leaves the logits as they are, more makes the model less sure
 * @returns the first of the likeliest labels; `index` is -1 where a logit is not a finite number or there is none
 */
export function likeliest(logits: ArrayLike<number>, temperature: number): LabelProbability {
  const rounded = Array.from(logits, (logit) => Math.round(logit / LOGIT_STEP) * LOGIT_STEP);
  if (rounded.length === 0 || !rounded.every(Number.isFinite)) return { index: -1, probability: 0 };
  const highest = Math.max(...rounded);
  const sum = rounded.reduce((total, logit) => total + Math.exp((logit - highest) / temperature), 0);
  return { index: rounded.indexOf(highest), probability: 1 / sum };
}
