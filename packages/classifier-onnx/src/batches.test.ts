import { expect, test } from '@jest/globals';
import { BATCH_ROWS, tokenBatches } from './batches.js';

const texts = (lengths: readonly number[]): number[][] => lengths.map((length) => new Array<number>(length).fill(7));

test('every text is in one batch, beside texts of its length', () => {
  const lengths = Array.from({ length: 3 * BATCH_ROWS + 1 }, (_, at) => 1 + ((at * 37) % 50));
  const batches = [...tokenBatches(texts(lengths), 0)];
  const positions = batches.flatMap((batch) => batch.positions);
  expect(positions.toSorted((a, b) => a - b)).toEqual([...lengths.keys()]);
  expect(batches.map(({ length }) => length)).toEqual(batches.map(({ length }) => length).toSorted((a, b) => a - b));
  expect(Math.max(...batches.map((batch) => batch.positions.length))).toBe(BATCH_ROWS);
});

test('shorter rows are filled up with padding that is masked', () => {
  const [batch] = [...tokenBatches([[5, 6, 7], [8]], 9)];
  expect(batch).toEqual({
    positions: [1, 0],
    inputIds: BigInt64Array.from([8n, 9n, 9n, 5n, 6n, 7n]),
    attentionMask: BigInt64Array.from([1n, 0n, 0n, 1n, 1n, 1n]),
    length: 3,
  });
});

test('no texts are no batches', () => {
  expect([...tokenBatches([], 0)]).toEqual([]);
});
