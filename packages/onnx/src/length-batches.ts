/** Rows in one tensor, at most; past this, throughput no longer grows and memory does. */
export const BATCH_ROWS = 64;

/**
 * The places of texts, those of similar length together, so that little is padded. The batches cover every text once, the
 * shortest first.
 *
 * @param lengths of each text, in tokens
 *
 * @example
 * [...lengthBatches([9, 2, 3])]; // [[1, 2, 0]]
 */
export function* lengthBatches(lengths: readonly number[]): Generator<readonly number[]> {
  const places = [...lengths.keys()].sort((left, right) => (lengths[left] ?? 0) - (lengths[right] ?? 0));
  for (let start = 0; start < places.length; start += BATCH_ROWS) yield places.slice(start, start + BATCH_ROWS);
}
