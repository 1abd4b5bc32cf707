/** Rows of logits as probabilities: each row of `width` adds up to 1. */
export function softmaxRows(logits: Float32Array, width: number): Float64Array {
  const probabilities = new Float64Array(logits.length);
  for (let from = 0; from < logits.length; from += width) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let at = from; at < from + width; at++) highest = Math.max(highest, logits[at] ?? highest);
    let sum = 0;
    for (let at = from; at < from + width; at++) {
      const power = Math.exp((logits[at] ?? 0) - highest);
      probabilities[at] = power;
      sum += power;
    }
    for (let at = from; at < from + width; at++) probabilities[at] = (probabilities[at] ?? 0) / sum;
  }
  return probabilities;
}
