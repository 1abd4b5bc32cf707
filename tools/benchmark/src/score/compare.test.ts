import { describe, expect, test } from '@jest/globals';
import { type Comparison, foldText, sameNumber, sameNumbers, sameTitle, sameValue, sameWords } from './compare.js';

const rows: readonly (readonly [
  what: string,
  comparison: Comparison,
  expected: unknown,
  given: unknown,
  same: boolean,
])[] = [
  ['values', sameValue, 'audio', 'audio', true],
  ['values', sameValue, 'audio', undefined, false],
  ['numbers', sameNumber, 2012, '2012', true],
  ['numbers', sameNumber, 2012, undefined, false],
  ['lists', sameNumbers, 5, [5], true],
  ['lists', sameNumbers, [2, 10], [10, 2], true],
  ['lists', sameNumbers, ['1'], [1], true],
  ['lists', sameNumbers, [1, 2], [1], false],
  ['lists', sameNumbers, [1], undefined, false],
  ['words', sameWords, 'Some & Other', 'some and other', true],
  ['words', sameWords, "It's Here", 'Its.Here', true],
  ['words', sameWords, 'someshow', 'Some Show', true],
  ['words', sameWords, 'Ｓｏｍｅ', 'some', true],
  ['words', sameWords, 'Été', 'Ete', false],
  ['words', sameWords, 'Some', undefined, false],
  ['words', sameWords, 'null', null, false],
  ['titles', sameTitle, 'Some Show', 'some.show', true],
  ['titles', sameTitle, 'Some Show (2012)', 'Some Show', true],
  ['titles', sameTitle, 'Some Show', 'Some Show 2012', false],
  ['titles', sameTitle, 'Some Show (2012)', 'Some Show 2013', true],
  ['titles', sameTitle, 'Some Show (2012)', undefined, false],
];

test.each(rows)('%s: %p of %p and %p', (_what, comparison, expected, given, same) => {
  expect(comparison(expected, given)).toBe(same);
});

describe('foldText', () => {
  test('keeps letters and digits of any script', () =>
    expect(foldText('  Фильм — №2: «L’Été» ')).toBe('фильм no2 lété'));
});
