import { expect, test } from '@jest/globals';
import { calibrated } from './calibrate.js';

const most = ({ probabilities }: ReturnType<typeof calibrated>): number => Math.max(...probabilities);

test('the probability of a label is its share of the softmax', () => {
  const { index, probabilities } = calibrated([0, Math.log(3)], 1);
  expect(index).toBe(1);
  expect(probabilities[0]).toBeCloseTo(0.25, 3);
  expect(probabilities[1]).toBeCloseTo(0.75, 3);
});

test('a higher temperature makes the answer less sure, and none other', () => {
  const [cold, hot] = [calibrated([1, 3, 2], 0.5), calibrated([1, 3, 2], 4)];
  expect([cold.index, hot.index]).toEqual([1, 1]);
  expect(most(cold)).toBeGreaterThan(most(hot));
});

test('differences in the last bits of a sum make none in the answer', () => {
  expect(calibrated([1.500_000_1, 1.5, -2], 1)).toEqual(calibrated([1.5, 1.500_000_1, -2], 1));
});

test('large logits do not overflow', () => {
  expect(calibrated([1e6, 0], 0.1)).toEqual({ index: 0, probabilities: [1, 0] });
});

test.each([[[]], [[Number.NaN, 1]], [[1, Number.POSITIVE_INFINITY]]])('the logits %j name no label', (logits) => {
  expect(calibrated(logits, 1)).toEqual({ index: -1, probabilities: [] });
});
