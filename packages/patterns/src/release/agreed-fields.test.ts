import { describe, expect, test } from '@jest/globals';
import type { ReleaseName } from '@mimmo/release-name';
import { agreedFields } from './agreed-fields.js';

const readings = (...years: readonly (number | undefined)[]): readonly ReleaseName[] =>
  years.map((year) => ({ name: 'Low Tide', marks: [], ...(year !== undefined && { year }) }));

describe('what most readings say', () => {
  test.each([
    ['all', [2015, 2015], 2015],
    ['three in five', [2015, 2016, 2015, undefined, 2015], 2015],
    ['half of them', [2015, 2015, 2016, undefined], undefined],
    ['nobody', [undefined, undefined], undefined],
    ['the only one', [2015], 2015],
    ['none at all', [], undefined],
  ])('%s', (_who, years, year) => expect(agreedFields(readings(...years)).year).toBe(year));

  test('is the same for lists in whatever case', () => {
    const [one, other] = [['en'], ['EN']].map((languages) => ({ name: 'Low Tide', marks: [], languages }));
    expect(one && other && agreedFields([one, other])).toEqual({ languages: ['en'] });
  });
});

test.each([
  ['nothing can change any more', [undefined, undefined, undefined, 2015, 2015], 3],
  ['enough agree', [2015, 2015, 2015, 2016, 2017], 3],
])('asks for no further readings once %s', (_when, years, most) => {
  const asked: number[] = [];
  const all = readings(...years);
  const at = (index: number): ReleaseName | undefined => {
    asked.push(index);
    return all[index];
  };
  agreedFields({ length: all.length, at }, ['year']);
  expect(asked).toHaveLength(most);
});
