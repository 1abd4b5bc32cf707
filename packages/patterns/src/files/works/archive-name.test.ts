import { expect, test } from '@jest/globals';
import { archivePartOf, archiveStem, createContinued, isArchivePart } from './archive-name.js';

test.each<readonly [string, string, number | undefined]>([
  ['Album.part1.rar', 'Album', 1],
  ['Album.part002.RAR', 'Album', 2],
  ['Album.part03.exe', 'Album', 3],
  ['Album.r00', 'Album', 2],
  ['Album.r98', 'Album', 100],
  ['Album.s00', 'Album', 102],
  ['Album.t07', 'Album', 209],
  ['Album.r100', 'Album', 102],
  ['Album.001', 'Album', 1],
  ['Album.7z.003', 'Album', 3],
  ['Album.tar.gz.002', 'Album', 2],
  ['Album.z04', 'Album', 4],
])('%s is a part of %s', (path, stem, part) => {
  expect([isArchivePart(path), archiveStem(path), archivePartOf(path)]).toEqual([true, stem, part]);
});

test.each(['Album.rar', 'Album.zip', 'setup.exe', 'Film.mkv', 'Part 1.rar', 'Some Show 001.cbr', 'x.part1.mkv'])(
  '%s is a part of nothing by itself',
  (path) => expect(isArchivePart(path)).toBe(false),
);

test('what is called like a whole archive is a part where others go it on', () => {
  const isContinued = createContinued(['a/Album.r00', 'b.z01', 'c.part2.rar', 'd.7z.001']);
  const paths = ['a/Album.rar', 'A/ALBUM.RAR', 'a/Album.exe', 'b.zip', 'b.exe'];
  expect(paths.map(isContinued)).toEqual([true, true, true, true, true]);
  const others = ['Album.rar', 'a/Album.zip', 'a/Album.nfo', 'b.rar', 'c.rar', 'd.7z', 'd.zip'];
  expect(others.map(isContinued)).toEqual(others.map(() => false));
  expect(createContinued([])('Album.rar')).toBe(false);
});
