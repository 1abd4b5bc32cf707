import { expect, test } from '@jest/globals';
import { canBeGivenBack, checkGiven } from './given-value.js';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

test.each<[string, unknown, boolean]>([
  ['a text', 'x', true],
  ['an object', { id: { n: [1, null] } }, true],
  ['a hundred levels', nested(100), true],
  ['more', nested(101), false],
  ['far more than a stack holds', nested(200_000), false],
  ['a number that was rounded', 2 ** 60, false],
])('%s', (_case, value, expected) => {
  expect(canBeGivenBack(value)).toBe(expected);
});

test('what cannot be given back is refused, wherever it is nested', () => {
  expect(() => checkGiven({ name: 'x', id: nested(20_000) })).toThrow('nested deeper');
  expect(() => checkGiven([{ files: nested(20_000) }])).toThrow('nested deeper');
  expect(() => checkGiven({ id: 2 ** 60 })).toThrow('rounds');
  expect(() => checkGiven({ id: 2 ** 50, size: 2 ** 60 })).not.toThrow();
});
