import { expect, test } from '@jest/globals';
import { createScanner } from '../../scanner.js';
import { seasonReader } from './season.js';

const scan = createScanner([], [seasonReader]);
/** Property, value and place in the name of every mark but the ending. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Show Season 3', ['season 3 Season 3']],
  ['Some Show Seasons 1 to 3', ['season 1,2,3 Seasons 1 to 3']],
  ['Some Show Season 1, 2, 3', ['season 1,2,3 Season 1, 2, 3']],
  ['Some Show 2nd Season', ['season 2 2nd Season']],
  ['Some Show Second Season', ['season 2 Second Season']],
  ['Some Show Season Two', ['season 2 Season Two']],
  ['Ein Werk Staffel 4', ['season 4 Staffel 4']],
  ['Una Obra 1ª a 3ª Temporada', ['season 1,2,3 1ª a 3ª Temporada']],
  ['Une Oeuvre Saison 2', ['season 2 Saison 2']],
  ['Некий Сериал Сезон 5', ['season 5 Сезон 5']],
  ['Некий Сериал (1-2 сезон)', ['season 1,2 1-2 сезон']],
  ['某剧 第二季', ['season 2 第二季']],
  ['某剧1-8季全', ['season 1,2,3,4,5,6,7,8 1-8季']],
  ['어떤 드라마 시즌 2', ['season 2 시즌 2']],
  ['某综艺 第10期', ['episode 10 第10期']],
  ['Some Show Complete Season', ['complete complete Complete Season']],
])('reads seasons by name: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Out of Season 2004', 'Some Season 2022 S01E05', 'Series 2022', 'The Season'])(
  'reads nothing in %s',
  (name) => {
    expect(read(name)).toEqual([]);
  },
);
