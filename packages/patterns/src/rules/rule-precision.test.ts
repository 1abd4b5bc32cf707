import { describe, expect, test } from '@jest/globals';
import { DEFAULT_THRESHOLD } from '@mimmo/core';
import { nameStyle, rulePrecision } from './rule-precision.js';
import { statedShare } from './stated-share.js';

describe('what a rule states', () => {
  test.each([
    ['is right half of the time', { right: 50, of: 100 }, 0.5],
    ['is right three times in four, on few names', { right: 6, of: 8 }, 0.73],
    ['was never measured', { right: 0, of: 0 }, 0.67],
    ['was never right', { right: 0, of: 5 }, 0.25],
  ])('is the mean to expect where it %s', (_case, count, stated) => {
    expect(statedShare(count)).toBeCloseTo(stated, 1);
  });

  test('is the mean to expect where it may end the cascade, too', () => {
    expect(statedShare({ right: 980, of: 1000 })).toBeCloseTo(0.98, 2);
  });

  test('stays below the threshold where the lower end of its interval does', () => {
    expect(statedShare({ right: 92, of: 100 })).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test('does not end the cascade on the strength of a few names', () => {
    expect(statedShare({ right: 19, of: 19 })).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test('is that of a rule by its id', () => {
    expect(rulePrecision('video/picture-codec', 'plain')).toBeGreaterThan(0.97);
    expect(rulePrecision('no/such-rule', 'plain')).toBeCloseTo(2 / 3);
  });

  test('is what the scene has shown for names of the scene alone', () => {
    expect(rulePrecision('other/fonts', 'scene')).toBeGreaterThan(0.99);
    expect(rulePrecision('other/fonts', 'plain')).toBeLessThan(DEFAULT_THRESHOLD);
  });

  test.each([
    ['Some.Film.2012.1080p.BluRay.x264-GROUP', 'scene'],
    ['Some_Artist-Some_Title-WEB-2019-GRP', 'scene'],
    ['Some Film 2012 1080p BluRay x264-GROUP', 'plain'],
    ['Some.Film.2012.mkv', 'plain'],
  ] as const)('goes by the style of %s', (name, style) => {
    expect(nameStyle(name)).toBe(style);
  });
});
