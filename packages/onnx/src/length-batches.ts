/** Rows in one tensor, at most; past this, throughput no longer grows and memory does. */
export const BATCH_ROWS = 64;

/** Options of {@link lengthBatches}. */
export interface LengthBatchOptions {
  /**
   * Tokens of one batch with their padding, at most; a text that is longer by itself is a batch of its own.
   *
   * @default no limit
   */
  readonly mostPadded?: number;
}

/**
 * The places of texts, those of similar length together, so that little is padded. The batches cover every text once, the
 * shortest first.
 *
 * @param lengths of each text, in tokens
 *
 * @example
 * [...lengthBatches([9, 2, 3])]; // [[1, 2, 0]]
 */
export function* lengthBatches(
  lengths: readonly number[],
  { mostPadded = Number.POSITIVE_INFINITY }: LengthBatchOptions = {},
): Generator<readonly number[]> {
  const places = [...lengths.keys()].sort((left, right) => (lengths[left] ?? 0) - (lengths[right] ?? 0));
  let batch: number[] = [];
  for (const place of places) {
    const isFull = batch.length === BATCH_ROWS || (batch.length + 1) * (lengths[place] ?? 0) > mostPadded;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
    }
    batch.push(place);
  }
  if (batch.length > 0) yield batch;
}
