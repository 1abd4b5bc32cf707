import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';
import { confidenceKeys } from './confidence.js';
import { FIELD_CONFIDENCES } from './confidences.generated.js';
import { nameLook } from './name-look.js';

const SCENE = 'Some.Show.S01E02.Some.Words.GERMAN.720p.HDTV.x264-GRP';

test('every field that a mark gives has a confidence, where it is asked for', () => {
  const { confidence = {}, ...fields } = parseReleaseName(SCENE, { confidence: true });
  const composed = ['name', 'kind', 'titles', 'numbering', 'packScope', 'marks'];
  expect(Object.keys(confidence).sort()).toEqual(
    Object.keys(fields)
      .filter((field) => !composed.includes(field))
      .sort(),
  );
  for (const share of Object.values(confidence)) expect(share > 0 && share <= 1).toBe(true);
  expect(parseReleaseName(SCENE).confidence).toBeUndefined();
});

test('what is measured is surer where names have a fixed form', () => {
  const sure = parseReleaseName(SCENE, { confidence: true }).confidence;
  const unsure = parseReleaseName('some words some others', { medium: 'book', confidence: true }).confidence;
  expect(sure?.title).toBeGreaterThan(0.95);
  expect(unsure?.title).toBeLessThan(sure?.title ?? 0);
});

test('what no label tells states no more than a prior', () => {
  const { confidence } = parseReleaseName(SCENE, { confidence: true });
  expect(confidence).toMatchObject({ resolution: 0.89, videoCodec: 0.89 });
  expect(confidence?.languages).toBeCloseTo(2 / 3);
});

test('a list is as sure as the least sure of its values', () => {
  const name = 'Some.Film.2015.FRENCH.English.1080p.BluRay.x264-GRP';
  const { confidence, languages } = parseReleaseName(name, { confidence: true });
  expect(languages).toHaveLength(2);
  expect(confidence?.languages).toBeCloseTo(2 / 3);
});

test('the caller answers for what was expected', () => {
  const expected = { expectedTitles: ['Some Words'], expectedGroups: ['Others'], confidence: true };
  expect(parseReleaseName('Some Words 1080p Others', expected).confidence).toMatchObject({ title: 1, group: 1 });
});

describe('the table', () => {
  test('states shares', () => {
    for (const share of FIELD_CONFIDENCES.values()) expect(share > 0 && share < 1).toBe(true);
  });

  test('knows the parts whose names are labelled', () => {
    const properties = ['title', 'artist', 'author', 'year', 'season', 'episode', 'group'];
    expect(properties.filter((property) => !FIELD_CONFIDENCES.has(property))).toEqual([]);
  });

  test('is asked from the finest key to the coarsest', () => {
    const [mark] = parseReleaseName(SCENE).marks;
    expect(mark && confidenceKeys(mark, { look: nameLook(SCENE), kind: 'episode' })).toEqual([
      'title layout/title dots-and-group/episode',
      'title layout/title dots-and-group',
      'title layout/title',
      'title',
    ]);
  });
});

test.each([
  ['[Grp] Some Show - 05', 'bracket-first'],
  ['Some_Show-05', 'underscores'],
  ['Some.Show.S01-GRP', 'dots-and-group'],
  ['Some.Show.S01', 'dots'],
  ['Some One - Some Words', 'spaced-dashes'],
  ['Some Words', 'spaces'],
])('%s looks like %s', (name, look) => expect(nameLook(name)).toBe(look));
