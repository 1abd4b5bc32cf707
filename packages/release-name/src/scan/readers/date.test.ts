import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { dateReader } from './date.js';

const scan = createScanner([], [dateReader]);
/** Property, value and place in the name of every mark but the ending. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some.Show.2015.09.07', ['date 2015-09-07 2015.09.07']],
  ['Some Show 2015-9-7', ['date 2015-09-07 2015-9-7']],
  ['Some Show 25.09.2015', ['date 2015-09-25 25.09.2015']],
  ['Some Show 20150907', ['date 2015-09-07 20150907']],
  ['Some Show 150907', ['date 2015-09-07 150907']],
  ['Some.Show.15.09.07', ['date 2015-09-07 15.09.07']],
  ['Some Show 7th Sep 2015', ['date 2015-09-07 7th Sep 2015']],
  ['Some Show September 7, 2015', ['date 2015-09-07 September 7, 2015']],
  ['Some Show 2015 Sep 07', ['date 2015-09-07 2015 Sep 07']],
])('reads days: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Show 04.45.2015', 'Some Show 2015.13.32', 'Some Show 2015'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
