import { expect, test } from '@jest/globals';
import { isCounting, namesCut, partNameOf } from './part-name.js';

test.each([
  ['Some Film Part 1', { part: 1, whole: 'Some Film' }],
  ['Some.Film.Pt2', { part: 2, whole: 'Some.Film' }],
  ['Some Film (Part II)', { part: 2, whole: 'Some Film' }],
  ['Ein Film Teil 3', { part: 3, whole: 'Ein Film' }],
  ['Un film - partie 2', { part: 2, whole: 'Un film' }],
  ['Фильм часть 1', { part: 1, whole: 'Фильм' }],
])('%s tells its part', (name, expected) => {
  expect(partNameOf(name)).toEqual(expected);
});

test.each(['Some Film', 'Part', 'Departure 7', 'Some Film 2', 'Part 2 of Something Else'])(
  '%s tells no part',
  (name) => {
    expect(partNameOf(name)).toBeUndefined();
  },
);

test.each([
  ['02', true],
  ['Part 3', true],
  ['Chapter12', true],
  ['Глава 4', true],
  ['Kapitel 7', true],
  ['Volume 3', false],
  ['Book 2', false],
  ['1984', false],
  ['Part 3 - The Return', false],
  ['', false],
])('whether %j only counts: %p', (name, expected) => {
  expect(isCounting(name)).toBe(expected);
});

test('a name with a title may still say that it is cut from something', () => {
  expect(namesCut('Chapter 3 - The Return')).toBe(true);
  expect(namesCut('The Last Departure')).toBe(false);
});
