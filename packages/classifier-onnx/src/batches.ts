import { lengthBatches } from '@mimmo/onnx';

/** Token ids of some texts, padded to the longest of them, row by row. */
export interface TokenBatch {
  /** Where in the input each row comes from. */
  readonly positions: readonly number[];
  /** Rows × length; padding is the padding token. */
  readonly inputIds: BigInt64Array<ArrayBuffer>;
  /** 1 for a real token, 0 for padding. */
  readonly attentionMask: BigInt64Array<ArrayBuffer>;
  /** Tokens of the longest row. */
  readonly length: number;
}

/**
 * Texts of similar length together, so that little is padded. The batches cover every text once.
 *
 * @param tokens ids of each text; none is empty
 */
export function* tokenBatches(tokens: readonly (readonly number[])[], paddingId: number): Generator<TokenBatch> {
  for (const positions of lengthBatches(tokens.map((ids) => ids.length))) {
    const rows = positions.map((position) => tokens[position] ?? []);
    const length = rows.at(-1)?.length ?? 0;
    const inputIds = new BigInt64Array(rows.length * length).fill(BigInt(paddingId));
    const attentionMask = new BigInt64Array(rows.length * length);
    for (const [row, ids] of rows.entries()) {
      for (const [at, id] of ids.entries()) inputIds[row * length + at] = BigInt(id);
      attentionMask.fill(1n, row * length, row * length + ids.length);
    }
    yield { positions, inputIds, attentionMask, length };
  }
}
