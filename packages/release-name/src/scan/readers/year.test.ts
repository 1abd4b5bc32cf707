import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { yearReader } from './year.js';

const scan = createScanner([], [yearReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Movie 1999', ['year 1999 1999']],
  ['Some Movie (2015)', ['year 2015 2015']],
  ['Some Collection 2005-2010', ['year 2005 2005-2010']],
  ['Some Collection 1998-99', ['year 1998 1998-99']],
])('reads years and spans of years: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Movie 2015p', 'Some Movie 3015', 'Some Movie 20151'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
