import { describe, expect, test } from '@jest/globals';
import type { FileRole } from '@mimmo/core';
import { LANGUAGES } from '@mimmo/release-name/steps';
import { contentsOf } from './contents.js';

const MB = 1_000_000;
type Listed = Readonly<Record<string, readonly [role: FileRole, size?: number]>>;

const roles = (files: Listed): Readonly<Record<string, string>> => {
  const given = Object.entries(files).map(([path, [, size = MB]]) => ({ path, size }));
  return Object.fromEntries(contentsOf({ name: 'x', files: given }).files.map(({ path, role }) => [path, role]));
};
const expected = (files: Listed): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, [role]]) => [path, role]));

describe('the role of each file', () => {
  test.each<readonly [string, Listed]>([
    [
      'a film',
      {
        'film.mkv': ['main', 8000 * MB],
        'Sample/film-sample.mkv': ['sample', 50 * MB],
        'sample.mkv': ['sample', 50 * MB],
        'Proof/grp-proof.jpg': ['proof'],
        'Subs/English.srt': ['subtitle'],
        'Subs/film.rar': ['subtitle'],
        'Featurettes/Making.mkv': ['extra', 300 * MB],
        'Film (2012)-trailer.mp4': ['extra', 30 * MB],
        'poster.jpg': ['artwork'],
        'Screens/1.png': ['artwork'],
        'some picture.jpg': ['artwork'],
        'film.nfo': ['note'],
        'film.sfv': ['checksum'],
        'codec/setup.exe': ['junk'],
        '._film.mkv': ['junk'],
        'Thumbs.db': ['junk'],
        '.pad/131072': ['junk'],
      },
    ],
    [
      'an album',
      {
        'CD1/01 - Song.flac': ['main', 30 * MB],
        'CD1/CD1.cue': ['playlist'],
        'CD1/CD1.log': ['playlist'],
        'album.m3u8': ['playlist'],
        'Scans/01.tiff': ['artwork', 90 * MB],
        'Cover/Front.jpg': ['artwork'],
        'booklet.pdf': ['booklet'],
        'Digital Booklet.pdf': ['booklet'],
        'lyrics.txt': ['note'],
        '__MACOSX/CD1/._01 - Song.flac': ['junk'],
      },
    ],
    [
      'an album with clips',
      {
        '01 - Song.flac': ['main', 30 * MB],
        '02 - Song.flac': ['main', 30 * MB],
        '03 - Song.flac': ['main', 30 * MB],
        'Videos/Song.mp4': ['extra', 60 * MB],
      },
    ],
    [
      'a book with the code of its examples',
      { 'Learning Rust.pdf': ['main', 12 * MB], 'code/ch01/main.rs': ['source-code', 1000] },
    ],
    [
      'a program with its manual',
      { 'src/main.rs': ['source-code', 9000], 'Cargo.toml': ['data', 900], 'docs/manual.pdf': ['data', MB] },
    ],
    [
      'fonts with a specimen',
      { 'Copper-Thin.otf': ['main', 90_000], 'Copper-Bold.otf': ['main', 90_000], 'specimen.pdf': ['booklet', 2 * MB] },
    ],
    ['data with previews', { 'Warm.cube': ['data'], 'Preview/Warm.jpg': ['artwork'], 'preview.png': ['artwork'] }],
    [
      'data with a guide',
      {
        'a.xmp': ['data', 900],
        'b.xmp': ['data', 900],
        'c.xmp': ['data', 900],
        'Install Guide.pdf': ['booklet'],
        'Report.pdf': ['main'],
      },
    ],
    [
      'what is still being loaded, and compressed files',
      {
        'Film.mkv.!qB': ['main', 8000 * MB],
        'Film.srt.part': ['subtitle'],
        'gauge.csv.gz': ['data'],
        'notes.txt.xz': ['note'],
      },
    ],
    [
      'an anime',
      {
        '[Grp] Some Show - 01.mkv': ['main', 300 * MB],
        '[Grp] Some Show [NCOP1].mkv': ['extra', 60 * MB],
        '[Grp] Some Show [Menu01].mkv': ['extra', 60 * MB],
        'SPs/[Grp] Some Show [PV].mkv': ['extra', 60 * MB],
        'CDs/OST/01.flac': ['extra', 30 * MB],
        'Scans/001.png': ['artwork'],
      },
    ],
    [
      'a game',
      {
        'setup.exe': ['installer', 5 * MB],
        'setup-1.bin': ['main', 4000 * MB],
        'Crack/game.exe': ['crack'],
        'Crack/steam_api.dll': ['crack'],
        'keygen.exe': ['crack'],
        'Soundtrack/01.mp3': ['extra', 9 * MB],
        'music/theme.ogg': ['data', 4 * MB],
        'manual.pdf': ['booklet'],
        'readme.txt': ['note'],
        'textures/wall.png': ['data'],
      },
    ],
    [
      'a film in archives',
      {
        'film.part01.rar': ['archive-part', 100 * MB],
        'film.part02.rar': ['archive-part', 100 * MB],
        'film.r00': ['archive-part', 100 * MB],
        'film.7z.001': ['archive-part', 100 * MB],
        'Sample/film.mkv': ['sample'],
      },
    ],
    [
      'a film in parts that letters tell apart, and one that unpacks itself',
      {
        'Cd1/Фильм.rar': ['archive-part', 100 * MB],
        'Cd1/фильм.r00': ['archive-part', 100 * MB],
        'Cd1/фильм.r01': ['archive-part', 90 * MB],
        'Cd1/фильм.sfv': ['checksum'],
        'Cd1/фильм-bonus.rar': ['main', 30 * MB],
        'cd2.exe': ['archive-part', 100 * MB],
        'cd2.r00': ['archive-part', 90 * MB],
        'cd3.part1.exe': ['archive-part', 100 * MB],
        'cd3.part2.rar': ['archive-part', 90 * MB],
        'Covers.zip': ['archive-part', 9 * MB],
        'Covers.z01': ['archive-part', 10 * MB],
      },
    ],
    [
      'archives that are whole beside one in parts',
      { 'a.rar': ['main', 90 * MB], 'b.zip': ['main', 90 * MB], 'c.r00': ['archive-part'], 'c.exe': ['archive-part'] },
    ],
    [
      'a source tree',
      {
        'package.json': ['data', 900],
        'src/index.ts': ['source-code', 9000],
        'src/other.js': ['source-code', 9000],
        'test/song.mp3': ['data', 90_000],
        'test/book.epub': ['data', 90_000],
        'docs/logo.png': ['data', 9000],
        'README.md': ['note', 900],
      },
    ],
    ['photographs', { 'IMG_0001.JPG': ['main'], 'IMG_0002.JPG': ['main'], 'IMG_0003.MOV': ['main', 3 * MB] }],
    [
      'a book in several formats',
      { 'book.epub': ['main'], 'book.pdf': ['main'], 'cover.jpg': ['artwork'], 'metadata.opf': ['main'] },
    ],
    ['a data set', { 'rows.csv': ['data'], 'README.md': ['note'], 'licence.txt': ['note'] }],
  ])('of %s', (_what, files) => {
    expect(roles(files)).toEqual(expected(files));
  });

  test.each(['Sampler/01.mp3', 'The Proof.mkv', 'Example.mkv', 'The Trailer Park.mkv', 'Some Show - Special Crew.mkv'])(
    '%s is main, whatever it sounds like',
    (path) => {
      expect(contentsOf({ name: 'x', files: [{ path, size: MB }] }).files[0]?.role).toBe('main');
    },
  );
});

describe('folders are called in every language', () => {
  test.each(LANGUAGES.flatMap(({ code, extras }) => extras.map((folder) => [code, folder])))(
    'in %s, %s holds extras',
    (_code, folder) => {
      const paths = ['Film.mkv', `${folder}/a.mkv`, `${folder.toUpperCase()}/b.mkv`];
      expect(Object.values(roles(Object.fromEntries(paths.map((path) => [path, ['main']]))))).toEqual([
        'main',
        'extra',
        'extra',
      ]);
    },
  );

  test.each(LANGUAGES.flatMap(({ code, pictures }) => pictures.map((folder) => [code, folder])))(
    'in %s, %s holds artwork',
    (_code, folder) => {
      expect(roles({ [`${folder}/a.jpg`]: ['artwork'], 'b.jpg': ['main'] })).toEqual({
        [`${folder}/a.jpg`]: 'artwork',
        'b.jpg': 'main',
      });
    },
  );
});

test('costs time by the number of files alone, however deep and long their paths are', () => {
  const deep = Array.from({ length: 100 }, (_, index) => ({ path: `${'a/'.repeat(20_000)}${index}.mp3`, size: 1 }));
  const wide = Array.from({ length: 100_000 }, (_, index) => ({
    path: `CD ${index % 999}/${index} - Song.mp3`,
    size: 1,
  }));
  const start = process.cpuUsage();
  for (const files of [deep, wide]) expect(contentsOf({ name: 'x', files }).files).toHaveLength(files.length);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
