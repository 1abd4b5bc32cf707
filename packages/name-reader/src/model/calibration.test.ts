import { expect, test } from '@jest/globals';
import { calibrated, calibrationOrNone } from './calibration.js';

const POINTS = [
  [0, 0],
  [0.5, 0.2],
  [1, 0.9],
] as const;

test.each([
  [0, 0],
  [0.25, 0.1],
  [0.5, 0.2],
  [0.75, 0.55],
  [1, 0.9],
])('what the model says with %d is right with %d', (said, right) => {
  expect(calibrated(said, POINTS)).toBeCloseTo(right, 10);
});

test.each([
  [[]],
  [[[0, 0]]],
  [[[0, 0], [1]]],
  [
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ['none'],
  [undefined],
])('%j is no table', (json) => {
  expect(calibrationOrNone(json)).toBeUndefined();
});
