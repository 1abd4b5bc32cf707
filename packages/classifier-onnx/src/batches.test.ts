import { expect, test } from '@jest/globals';
import { tokenBatches } from './batches.js';

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
