import { expect, test } from '@jest/globals';
import { listOrNone, numberOrNone, positiveOrNone, property, textOrNone } from './json-values.js';

const isText = (value: unknown): value is string => typeof value === 'string';

test.each<[what: string, read: (value: unknown) => unknown, taken: readonly unknown[], left: readonly unknown[]]>([
  ['a text', textOrNone, ['', 'a'], [1, null, undefined]],
  ['a number', numberOrNone, [-1, 0, 0.5], ['1', Number.NaN, Number.POSITIVE_INFINITY, null]],
  ['a number above 0', positiveOrNone, [0.5, 3], [0, -1, '1', Number.POSITIVE_INFINITY]],
  ['a list of texts', (value) => listOrNone(value, isText), [['a'], ['a', 'b']], [[], ['a', 1], 'a', null]],
])('%s is taken, and nothing else', (_what, read, taken, left) => {
  expect(taken.map(read)).toEqual(taken);
  expect(left.map(read)).toEqual(left.map(() => undefined));
});

test.each<[json: unknown, value: unknown]>([
  [{ a: 1 }, 1],
  [{ b: 1 }, undefined],
  [null, undefined],
  ['text', undefined],
])('the property "a" of %j is %j', (json, value) => {
  expect(property(json, 'a')).toBe(value);
});
