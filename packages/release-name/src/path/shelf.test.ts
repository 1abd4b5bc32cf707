import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../languages/index.js';
import { isShelf } from './shelf.js';

test.each([
  'Downloads',
  'incoming',
  'My Movies',
  'Movies 4K',
  'TV Shows',
  'Films et séries',
  'FLAC Music',
  'Téléchargements',
  'Peliculas',
  'Фильмы и сериалы',
  '电影',
  'ダウンロード',
  'फ़िल्में',
  'C:',
  '---',
])('%s is a shelf', (name) => {
  expect(isShelf(name)).toBe(true);
});

test.each(['Movies 2010', 'The Movie', 'Scary Movie', 'Some Show', 'The Book', 'Radiohead', '4K', 'complete', 'anna'])(
  '%s is none',
  (name) => {
    expect(isShelf(name)).toBe(false);
  },
);

describe.each(LANGUAGES)('in $name', ({ shelves }) => {
  test('each word is one, in any case', () => {
    expect(shelves.length).toBeGreaterThan(2);
    expect(shelves.filter((word) => !isShelf(word.toUpperCase()) || !isShelf(word))).toEqual([]);
  });
});
