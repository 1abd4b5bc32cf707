import { describe, expect, jest, test } from '@jest/globals';
import { DEFAULT_CASES, readCases } from './cases/release-case.js';
import { fallen, raised, reached, readFloor } from './floor.js';
import { readWithMimmo } from './readers/mimmo-reader.js';

jest.setTimeout(120_000);

const cases = readCases(DEFAULT_CASES);

describe('the rules', () => {
  const held = cases ? test : test.skip;
  held('read the cases at least as well as the floor says (skipped where there are no cases)', async () => {
    const answers = await readWithMimmo(cases?.map(({ name }) => name) ?? [], { ml: false, metadata: 'rules' });
    expect(fallen(readFloor(), reached(cases ?? [], answers ?? []))).toEqual([]);
  });
});

describe('the floor', () => {
  test('is told by medium, where there are values enough', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, medium: 'video', title: 'Some Film' }));
    const answers = rows.map((_row, index) => ({ medium: 'video', title: index < 10 ? 'Another' : 'Some Film' }));
    expect(reached([...rows, { name: 'x', artist: 'Somebody' }], answers)).toEqual({
      all: { medium: 100, title: 75 },
      video: { medium: 100, title: 75 },
      unknown: {},
    });
  });

  test('is raised to a little less than what is reached, and never lowered', () => {
    expect(raised({ all: { title: 80, year: 90 } }, { all: { title: 81.3, year: 85, group: 70.1 } })).toEqual({
      all: { title: 81, year: 90, group: 69.5 },
    });
  });

  test('says what fell', () => {
    expect(fallen({ all: { title: 80, year: 90 } }, { all: { title: 79.99, year: 90 } })).toEqual([
      'all, title: 79.99 % are right; the floor is 80 %',
    ]);
  });
});
