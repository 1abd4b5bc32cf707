import { expect, test } from '@jest/globals';
import { createScanner } from '../../scanner.js';
import { partReader } from './part.js';

const scan = createScanner([], [partReader]);
/** Property, value and place in the name of every mark but the ending. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Album CD1', ['disc 1 CD1']],
  ['Some Album Disc 2', ['disc 2 Disc 2']],
  ['Some Comic Vol. 3', ['volume 3 Vol. 3']],
  ['Some Comic v03', ['volume 03 v03']],
  ['Some Comic v01-05', ['volume 01-05 v01-05']],
  ['Some Comic ch01-05', ['chapter 01-05 ch01-05']],
  ['Some Magazine No. 12', ['issue 12 No. 12']],
  ['Some Movie Part 2', ['part 2 Part 2']],
  ['Some Movie Part II', ['part II Part II']],
  ['Некая Книга Том 2', ['volume 2 Том 2']],
  ['某漫画 3卷', ['volume 3 3卷']],
  ['Some Album Vol. 3 - 2014', ['volume 3 Vol. 3']],
  ['Eine Reihe Band 4 - 1983', ['volume 4 Band 4']],
  ['Некая Книга Том 3 - 1975', ['volume 3 Том 3']],
  ['Une Revue No. 12 - 2004', ['issue 12 No. 12']],
  ['Some Comic Vol. 1 - 12', ['volume 1-12 Vol. 1 - 12']],
])('reads numbered parts of a whole: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each([
  'Some Symphony No. 9',
  'Sonata Op. 27 No. 2',
  'Some Movie DVD9',
  'The Last Chapter 2016',
  'Oh No 2015',
  'Part of It',
])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
