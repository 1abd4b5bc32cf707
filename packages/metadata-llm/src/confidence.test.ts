import { describe, expect, test } from '@jest/globals';
import { type AnswerToken, fieldConfidences } from './confidence.js';

const plain = { intercept: 0, mean: 1, min: 0 };
const calibrations = {
  title: plain,
  artist: { intercept: 0, mean: 0, min: 1 },
  year: { intercept: 2, mean: 0, min: 0 },
};
const token = (text: string, logProbability: number): AnswerToken => ({ text, logProbability });
const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

describe('fieldConfidences', () => {
  test('takes the tokens of each field, and the separator or end that closes it', () => {
    const tokens = [
      token(' Some', -1),
      token(' Album', -2),
      token(' |', -3),
      token(' Artist', -5),
      token(' |', -1),
      token('', -9),
    ];
    const found = fieldConfidences(tokens, ['title', 'artist', 'year'], calibrations);
    expect([...found.keys()]).toEqual(['title', 'artist', 'year']);
    expect(found.get('title')).toBeCloseTo(logistic(-2));
    expect(found.get('artist')).toBeCloseTo(logistic(-5));
    expect(found.get('year')).toBeCloseTo(logistic(2));
  });

  test('a field that the model never came to has none', () => {
    expect(fieldConfidences([token(' Some', -1)], ['title', 'year'], calibrations).get('year')).toBe(0);
  });

  test('what the model held impossible is a number all the same', () => {
    expect(
      fieldConfidences([token(' Some', Number.NEGATIVE_INFINITY)], ['title'], calibrations).get('title'),
    ).toBeLessThan(1e-6);
  });
});
