import { expect, test } from '@jest/globals';
import { BATCH_ROWS, lengthBatches } from './length-batches.js';

test('every text is in one batch, beside texts of its length', () => {
  const lengths = Array.from({ length: 3 * BATCH_ROWS + 1 }, (_, at) => 1 + ((at * 37) % 5));
  const batches = [...lengthBatches(lengths)];
  expect(batches.flat().toSorted((a, b) => a - b)).toEqual([...lengths.keys()]);
  const inTurn = batches.flat().map((place) => lengths[place]);
  expect(inTurn).toEqual(lengths.toSorted((a, b) => a - b));
  expect(Math.max(...batches.map((batch) => batch.length))).toBe(BATCH_ROWS);
});

test('no texts are no batches', () => {
  expect([...lengthBatches([])]).toEqual([]);
});

test('long texts are fewer in a batch', () => {
  expect([...lengthBatches([5, 30, 2, 10, 10], { mostPadded: 20 })]).toEqual([[2, 0], [3, 4], [1]]);
});

test('one long text does not make short ones pad', () => {
  const lengths = [...Array.from({ length: 20 }, () => 10), 200];
  expect([...lengthBatches(lengths)].map((batch) => batch.length)).toEqual([20, 1]);
});

test('however lengths are spread, little is padded', () => {
  for (const spread of [1, 5, 40, 300]) {
    const lengths = Array.from({ length: 500 }, (_, at) => 1 + ((at * 7919) % spread));
    for (const batch of lengthBatches(lengths)) {
      const own = batch.map((place) => lengths[place] ?? 0);
      const padding = Math.max(...own) * own.length - own.reduce((sum, length) => sum + length, 0);
      expect(padding).toBeLessThanOrEqual(96);
    }
  }
});
