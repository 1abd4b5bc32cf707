import { expect, test } from '@jest/globals';
import { createScanner } from '../../scanner.js';
import { episodeReader } from './episode.js';

const scan = createScanner([], [episodeReader]);
/** Property, value and place in the name of every mark but the ending. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Show E05', ['episode 5 E05']],
  ['Some Show Ep. 5-7', ['episode 5,6,7 Ep. 5-7']],
  ['Some Show Episode 12v2', ['episode 12 Episode 12', 'version 2 v2']],
  ['Una Serie [Cap.408]', ['season 4 Cap.408', 'episode 8 Cap.408']],
  ['Una Serie [Cap.101_103]', ['season 1 Cap.101_103', 'episode 1,2,3 Cap.101_103']],
  ['Some Show 3 of 12', ['episode 3 3 of 12']],
  ['Some Show [01-08 из 10]', ['episode 1,2,3,4,5,6,7,8 01-08 из 10']],
  ['Некое Шоу 8 серия', ['episode 8 8 серия']],
  ['Некое Шоу с 1 по 3 выпуск', ['episode 1,2,3 1 по 3 выпуск']],
  ['某剧 第08集', ['episode 8 第08集']],
  ['某剧 全12集', ['complete complete 全12集']],
  ['어떤 드라마 12화', ['episode 12 12화']],
  ['Bir Dizi 7. Bölüm', ['episode 7 7. Bölüm']],
  ['Some Show #5', ['issue 5 5']],
  ['Some Comic #12 - 1987', ['issue 12 12']],
  ['Some Comic #12 - 15', ['issue 12,13,14,15 12 - 15']],
])('reads episodes by name: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Show 9/11 Special', 'Some Show 12 of 3', 'Agents of U.N.C.L.E. 2015'])(
  'reads nothing in %s',
  (name) => {
    expect(read(name)).toEqual([]);
  },
);
