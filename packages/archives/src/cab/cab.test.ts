import { expect, test } from '@jest/globals';
import type { Warning } from '@mimmo/core';
import { cabOf } from '../testing/cab-of.js';
import { listed } from '../testing/fixtures.js';

test('names are UTF-8 where a file says so, else whatever their bytes are, and folders are parted by strokes', async () => {
  const cp1251 = Uint8Array.from([...'\xcf\xf0\xe8\xe2\xe5\xf2\\\xcf\xe5\xf1\xed\xff.mp3'].map((c) => c.charCodeAt(0)));
  const cab = cabOf([
    { name: 'Тихая гавань\\01.mp3', size: 7 },
    { name: cp1251, size: 5, attributes: 0x20 },
    { name: 'readme.txt', size: 2 ** 32 - 1 },
  ]);
  const found = await listed('cab', cab);
  expect(found.map(({ sizeInBytes }) => sizeInBytes).sort((a, b) => a - b)).toEqual([5, 7, 2 ** 32 - 1]);
  expect(found).toContainEqual({ path: 'Тихая гавань/01.mp3', sizeInBytes: 7 });
  expect(found.every(({ path }) => !path.includes('\\') && !path.includes('\0'))).toBe(true);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
])('of a set, with the flags %i, this one is listed, and told that it goes on: %i', async (flags, count) => {
  const warnings: Warning[] = [];
  const cab = cabOf([{ name: 'a.dll', size: 1 }], flags);
  const found = await listed('cab', cab, { what: '"a.cab"', onWarning: (warning) => warnings.push(warning) });
  expect(found).toEqual([{ path: 'a.dll', sizeInBytes: 1 }]);
  expect(warnings.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'INPUT_NOT_FOUND'));
});

test('as many files as a cabinet holds are listed; more than are there is damaged', async () => {
  const cab = cabOf(Array.from({ length: 65_535 }, (_, index) => ({ name: `${index}.dll`, size: index })));
  expect(await listed('cab', cab)).toHaveLength(65_535);
  const lying = cabOf([{ name: 'a.dll', size: 1 }]).slice();
  new DataView(lying.buffer).setUint16(28, 2, true);
  await expect(listed('cab', lying)).rejects.toMatchObject({ code: 'INPUT_CORRUPT' });
});

test('a name without an end is damaged', async () => {
  const cab = cabOf([{ name: 'x'.repeat(300), size: 1 }]);
  await expect(listed('cab', cab)).rejects.toMatchObject({ code: 'INPUT_CORRUPT' });
});
