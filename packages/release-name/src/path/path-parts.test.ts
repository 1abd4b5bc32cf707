import { expect, test } from '@jest/globals';
import { pathParts } from './path-parts.js';

const parts = (name: string): readonly string[] | undefined =>
  pathParts(name)?.map(({ start, end }) => name.slice(start, end));

test.each([
  ['Some Show/Season 1/02.mkv', ['Some Show', 'Season 1', '02.mkv']],
  ['/media/tv/Some Show/Season 1/02.mkv', ['Some Show', 'Season 1', '02.mkv']],
  ['/users/Movies/Some Film.mkv', ['Some Film.mkv']],
  ['C:/Videos/Some Film.mkv', ['Some Film.mkv']],
  ['TV Shows/Some Show [a/b]/02.mkv', ['Some Show [a/b]', '02.mkv']],
  ['/srv/Some Show', ['srv', 'Some Show']],
])('cuts %s', (name, expected) => {
  expect(parts(name)).toEqual(expected);
});

test.each([
  'Some Movie / Another Movie (2015) 1080p',
  'Some Movie / Another Movie.mkv',
  'One/Two - Some Songs [2016/CD/FLAC]',
  'Some Film 24/96',
  'Some.Film.mkv',
])('leaves %s alone', (name) => {
  expect(parts(name)).toBeUndefined();
});
