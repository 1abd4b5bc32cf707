import { expect, test } from '@jest/globals';
import type { Mark, Property } from '../mark.js';
import { toReleaseName } from './fields.js';

const mark = (property: Property, value: Mark['value']): Mark => ({
  property,
  value,
  start: 0,
  end: 1,
  strength: 'strong',
  rule: 'x',
});

test('takes the first of each property, and all of those that come several times', () => {
  const marks = [
    mark('title', 'First'),
    mark('title', 'Second'),
    mark('alternativeTitle', 'Third'),
    mark('language', 'de'),
    mark('language', 'en'),
    mark('language', 'de'),
    mark('season', [2]),
    mark('season', [1, 3]),
    mark('version', 2),
    mark('complete', 'complete'),
    mark('form', 'internal'),
  ];
  expect(toReleaseName('name', marks, 'series')).toEqual({
    name: 'name',
    kind: 'series',
    title: 'First',
    alternativeTitles: ['Third'],
    languages: ['de', 'en'],
    titles: [
      { text: 'First', script: 'Latn', role: 'latin' },
      { text: 'Second', script: 'Latn', role: 'alternative' },
      { text: 'Third', script: 'Latn', role: 'alternative' },
    ],
    seasons: [1, 2, 3],
    numbering: 'seasonal',
    packScope: 'complete',
    version: 2,
    complete: true,
    marks,
  });
});

test.each([
  ['of its date', [mark('date', '2015-09-07')], 2015],
  ['of a season named after it', [mark('season', [2016])], 2016],
  ['of its own first', [mark('date', '2015-09-07'), mark('year', 2014)], 2014],
  ['of no small season', [mark('season', [12])], undefined],
])('has the year %s', (_, marks, year) => {
  expect(toReleaseName('name', marks, undefined).year).toBe(year);
});

test('has no fields that no mark names', () => {
  expect(Object.keys(toReleaseName('name', [], undefined))).toEqual(['name', 'marks']);
});
