import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, paddedName } from './clean-name.js';
import { references, TINY_MODEL } from './testing/references.js';

describe('names are read as in training', () => {
  test.each(references(TINY_MODEL, 'formatter'))('$name', ({ name, clean, text }) => {
    expect(cleanName(name, 200)).toBe(clean);
    expect(paddedName(clean)).toBe(text);
  });
});

describe('cleanName', () => {
  test.each([
    ['Some.Film_(2012).1080p', 'Some Film (2012) 1080p'],
    ['Mr. Somebody goes. home', 'Mr. Somebody goes. home'],
    ['Some+Film+2012', 'Some Film 2012'],
    ['Tom + Anna 2012', 'Tom + Anna 2012'],
    ['Some%20Film &amp; More', 'Some Film & More'],
    ['a|b', 'a/b'],
    ['a\u200bb\ud800c', 'ab c'],
  ])('%j is cleaned to %j', (name, expected) => {
    expect(cleanName(name, 200)).toBe(expected);
  });

  test('is never longer than asked for, and has no separator of fields', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (name, maxLength) => {
        const clean = cleanName(name, maxLength);
        expect(Array.from(clean).length).toBeLessThanOrEqual(maxLength);
        expect(clean).not.toMatch(/[|\n]| {2}|^ | $/u);
        expect(paddedName(clean).replaceAll(' ', '')).toBe(clean.replaceAll(' ', ''));
      }),
    );
  });
});
