import { expect, test } from '@jest/globals';
import { likeliest } from './calibrate.js';

test('the probability of the likeliest label is its share of the softmax', () => {
  const { index, probability } = likeliest([0, Math.log(3)], 1);
  expect(index).toBe(1);
  expect(probability).toBeCloseTo(0.75, 3);
});

test('a higher temperature makes the answer less sure, and none other', () => {
  const [cold, hot] = [likeliest([1, 3, 2], 0.5), likeliest([1, 3, 2], 4)];
  expect([cold.index, hot.index]).toEqual([1, 1]);
  expect(cold.probability).toBeGreaterThan(hot.probability);
});

test('differences in the last bits of a sum make none in the answer', () => {
  expect(likeliest([1.500_000_1, 1.5, -2], 1)).toEqual(likeliest([1.5, 1.500_000_1, -2], 1));
});

test('large logits do not overflow', () => {
  expect(likeliest([1e6, 0], 0.1)).toEqual({ index: 0, probability: 1 });
});

test.each([[[]], [[Number.NaN, 1]], [[1, Number.POSITIVE_INFINITY]]])('the logits %j name no label', (logits) => {
  expect(likeliest(logits, 1)).toEqual({ index: -1, probability: 0 });
});
