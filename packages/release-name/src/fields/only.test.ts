import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import type { ReleaseName } from '../release-name.js';
import { RELEASE_FIELDS, type ReleaseField } from './release-field.js';

const NAME = 'Some.Show.S01E02.GERMAN.720p.HDTV.x264-GRP';

test('gives the fields that are asked for, with their marks', () => {
  expect(parseReleaseName(NAME, { only: ['title', 'seasons', 'author'] })).toEqual({
    name: NAME,
    title: 'Some Show',
    seasons: [1],
    marks: parseReleaseName(NAME).marks.filter(({ property }) => property === 'title' || property === 'season'),
  });
});

test('gives no field where none is asked for', () => {
  expect(parseReleaseName(NAME, { only: [] })).toEqual({ name: NAME, marks: [] });
});

test('knows every field', () => {
  // Does not compile where the list lacks a field.
  const known = (field: Exclude<keyof ReleaseName, 'name' | 'marks'>): ReleaseField => field;
  expect(RELEASE_FIELDS).toEqual([...new Set(RELEASE_FIELDS.map(known))]);
});
