/** Rows in one tensor, at most; past this, throughput no longer grows and memory does. */
export const BATCH_ROWS = 64;

/** Padding in one batch, at most, in tokens: about what another run of a graph costs. */
const MOST_PADDING = 96;

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
 * shortest first; a batch ends where the next text would make others pad more than another batch costs.
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
  let tokens = 0;
  for (const place of places) {
    const length = lengths[place] ?? 0;
    const padded = (batch.length + 1) * length;
    const isFull = batch.length === BATCH_ROWS || padded > mostPadded || padded - tokens - length > MOST_PADDING;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
      tokens = 0;
    }
    batch.push(place);
    tokens += length;
  }
  if (batch.length > 0) yield batch;
}
