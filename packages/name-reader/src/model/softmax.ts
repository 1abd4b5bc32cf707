/** A row of logits as probabilities that add up to 1. */
export function softmax(logits: Float32Array): readonly number[] {
  return Array.from(logits, (_, at) => softmaxAt(logits, 0, { width: logits.length, at }));
}

/** The probability of one place in a row of logits. */
export function softmaxAt(logits: Float32Array, from: number, { width, at }: { width: number; at: number }): number {
  const own = logits[from + at] ?? 0;
  let sum = 0;
  for (let other = from; other < from + width; other++) sum += Math.exp((logits[other] ?? 0) - own);
  return 1 / sum;
}
