import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inFolder } from '../testing/folders.js';
import { firstVolumeName, joinedVolumes, nextVolumeName } from './volumes.js';

test.each([
  ['Album.part1.rar', 'Album.part2.rar'],
  ['Album.part09.rar', 'Album.part10.rar'],
  ['Album.part01.exe', 'Album.part02.rar'],
  ['Album.exe', 'Album.r00'],
  ['Album.PART9.RAR', 'Album.PART10.RAR'],
  ['Some.Film.2019.rar', 'Some.Film.2019.r00'],
  ['FILM.RAR', 'FILM.R00'],
  ['Film.r00', 'Film.r01'],
  ['Film.r99', 'Film.s00'],
  ['Film.z99', undefined],
  ['Album.7z.001', 'Album.7z.002'],
  ['Album.7z', undefined],
])('%s is followed by %s', (name, next) => {
  expect(nextVolumeName(name)).toBe(next);
});

test.each([
  ['Album.part2.rar', 'Album.part1.rar'],
  ['Album.part017.rar', 'Album.part001.rar'],
  ['Film.r00', 'Film.rar'],
  ['FILM.S07', 'FILM.RAR'],
  ['Album.7z.014', 'Album.7z.001'],
  ['Album.part1.rar', undefined],
  ['Album.part01.rar', undefined],
  ['Album.rar', undefined],
  ['Album.7z.001', undefined],
  ['Album.7z', undefined],
])('the first volume of %s is %s', (name, first) => {
  expect(firstVolumeName(name)).toBe(first);
});

test('pieces are read as one, over their borders, up to the first that is no file', async () => {
  await inFolder(async (folder) => {
    for (const [name, text] of Object.entries({ 'a.001': 'abc', 'a.002': '', 'a.003': 'defg' }))
      await writeFile(join(folder, name), text);
    await mkdir(join(folder, 'a.004'));
    await writeFile(join(folder, 'a.005'), 'never');
    const { sizeInBytes, read } = await joinedVolumes(join(folder, 'a.001'));
    const target = Buffer.alloc(5);
    expect([sizeInBytes, await read(target, 1), target.toString()]).toEqual([7, 5, 'bcdef']);
    expect(await read(target, 6)).toBe(1);
  });
});
