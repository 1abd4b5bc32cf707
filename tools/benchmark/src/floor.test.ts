import { describe, expect, jest, test } from '@jest/globals';
import { DEFAULT_CASES, readCases } from './cases/release-case.js';
import { FLOOR_FILE, fallen, raised, reached, readFloor } from './floor.js';
import { nameContents, readWithRules } from './readers/readings.js';

jest.setTimeout(120_000);

const cases = readCases(DEFAULT_CASES);

describe('the rules', () => {
  const held = cases ? test : test.skip;
  held('read the cases at least as well as the floor says (skipped where there are no cases)', async () => {
    const answers = await readWithRules(nameContents(cases?.map(({ name }) => name) ?? []));
    expect(fallen(readFloor(FLOOR_FILE), reached(cases ?? [], answers))).toEqual([]);
  });
});

describe('the floor', () => {
  test('is told by medium, where there are values enough', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, medium: 'video', title: 'Some Film' }));
    const answers = rows.map((_row, index) => ({ medium: 'video', title: index < 10 ? 'Another' : 'Some Film' }));
    const counts = { medium: { right: 40, of: 40 }, title: { right: 30, of: 40 } };
    expect(reached([...rows, { name: 'x', artist: 'Somebody' }], answers)).toEqual({
      all: counts,
      video: counts,
    });
  });

  test('is raised to what is reached less one name, rounded down, and never lowered', () => {
    const figures = {
      all: { title: { right: 814, of: 1000 }, year: { right: 85, of: 100 }, group: { right: 0, of: 9 } },
    };
    expect(raised({ all: { title: 80, year: 90 } }, figures)).toEqual({ all: { title: 81, year: 90, group: 0 } });
  });

  test('says what fell', () => {
    const figures = { all: { title: { right: 799, of: 1000 }, year: { right: 9, of: 10 } } };
    expect(fallen({ all: { title: 80, year: 90 }, book: { title: 1 } }, figures)).toEqual([
      'all, title: 79.90 % are right; the floor is 80 %',
      'book, title: 0.00 % are right; the floor is 1 %',
    ]);
  });
});
