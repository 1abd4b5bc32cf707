import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedText } from './folded-text.js';

describe('foldedText', () => {
  test.each([
    ['The.Matrix_1999', 'thematrix1999'],
    ['Crème Brûlée', 'cremebrulee'],
    ['Cre\u0300me', 'creme'],
    ['Straße & Ærø', 'strasseandaero'],
    ['Ёлки', 'елки'],
    ['Vol.2 ft. Somebody', 'volume2featuringsomebody'],
    ['Ｆｕｌｌ', 'full'],
    ['…—!', ''],
  ])('%j is compared as %j', (text, folded) => {
    expect(foldedText(text).characters.join('')).toBe(folded);
  });

  test.each([
    ['Some.Thing', [2, 0, 0, 0, 2, 0, 0, 0, 0, 2]],
    ['S01E2', [2, 1, 0, 1, 1, 2]],
    ['aBc', [2, 1, 0, 2]],
    ['ABc', [2, 0, 0, 2]],
    ['教父A', [2, 1, 1, 2]],
  ])('%j has its boundaries at %j', (text, boundaries) => {
    expect(foldedText(text).boundaries).toEqual(boundaries);
  });

  test('every character knows where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { characters, spans, boundaries } = foldedText(text);
        expect(spans).toHaveLength(characters.length);
        expect(boundaries).toHaveLength(characters.length + 1);
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
