import { describe, expect, test } from '@jest/globals';
import { clampConfidence, confidenceLevel, DEFAULT_THRESHOLD } from './confidence.js';

describe('confidence', () => {
  test.each([
    [1, 'high'],
    [0.9, 'high'],
    [0.89, 'medium'],
    [0.6, 'medium'],
    [0.59, 'low'],
    [0, 'low'],
    [Number.NaN, 'low'],
  ])('%p is %s', (confidence, level) => {
    expect(confidenceLevel(confidence)).toBe(level);
  });

  test('what ends the cascade by default is called high', () => {
    expect(confidenceLevel(DEFAULT_THRESHOLD)).toBe('high');
  });

  test.each([
    [0.5, 0.5],
    [0, 0],
    [-0, 0],
    [1.5, 1],
    [-1, 0],
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 1],
    [Number.NEGATIVE_INFINITY, 0],
  ])('%p is held as %p', (value, held) => {
    expect(clampConfidence(value)).toBeCloseTo(held, 10);
  });
});
