import { describe, expect, test } from '@jest/globals';
import { filled, fitted } from './fit.js';

describe('fitted', () => {
  test.each([
    ['abc', 6, 'abc   '],
    ['abcdef', 6, 'abcd… '],
    ['abcde', 6, 'abcde '],
    ['进击的巨人', 11, '进击的巨人 '],
    ['进击的巨人', 8, '进击的… '],
    ['进击的巨人', 7, '进击…  '],
    ['Amélie', 8, 'Amélie  '],
    ['👩‍👩‍👧 x', 6, '👩‍👩‍👧 x  '],
    ['', 3, '   '],
  ])('fits %j into %i columns', (text, width, expected) => {
    expect(fitted(text.normalize('NFC'), width)).toBe(expected.normalize('NFC'));
  });
});

test('filled counts full-width characters as two columns, and cuts nothing', () => {
  expect(filled('巨人', 6)).toBe('巨人  ');
  expect(filled('abcdef', 3)).toBe('abcdef');
});
