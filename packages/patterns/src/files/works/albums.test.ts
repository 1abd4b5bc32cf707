import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../contents.js';
import { albumsOf } from './albums.js';

const grouped = (...paths: readonly string[]): readonly (readonly [string, number, ...number[]])[] =>
  albumsOf(contentsOf({ name: 'x', files: paths.map((path) => ({ path, size: 20_000_000 })) }).files).map(
    ({ name, recordings }) => [
      name,
      recordings.length,
      ...new Set(recordings.flatMap(({ disc }) => (disc === undefined ? [] : [disc]))),
    ],
  );

describe('recordings are one album', () => {
  test.each<readonly [string, readonly string[], readonly number[]]>([
    ['CD1/', ['CD1/01.flac', 'CD1/02.flac', 'CD2/01.flac'], [1, 2]],
    ['[CD1]/', ['[CD1]/01.flac', '[CD2]/01.flac'], [1, 2]],
    ['CD 01/', ['CD 01/01.flac', 'CD 02/01.flac'], [1, 2]],
    ['CD01 - Live/', ['CD01 - Live/01.mp3', 'CD02 - Studio/01.mp3'], [1, 2]],
    ['Disc One/', ['Disc One/01.mp3', 'Disc Two/01.mp3'], [1, 2]],
    ['Side A/', ['Side A/1.mp3', 'Side B/1.mp3'], [1, 2]],
    ['Диск 1/', ['Диск 1/1.mp3', 'Диск 2/1.mp3'], [1, 2]],
    ['Disque 1/', ['Disque 1/1.mp3', 'Disque 2/1.mp3'], [1, 2]],
    ['Part 1/', ['Part 1/1.mp3', 'Part 2/1.mp3'], []],
    ['no folder', ['1.mp3', '2.mp3'], []],
    ['one image with its cue sheet', ['All.flac', 'All.cue'], []],
    ['images of two discs with theirs', ['All CD1.flac', 'All CD1.cue', 'All CD2.flac', 'All CD2.cue'], []],
    ['chapters of a book', ['Chapter 1 - Dawn.m4b', 'Chapter 2 - Dusk.m4b'], []],
    ['parts of a book', ['A Book - 1.m4b', 'A Book - 2.m4b'], []],
  ])('in %s', (_what, paths, discs) => {
    const [[, , ...found] = ['', 0], ...others] = grouped(...paths);
    expect(others).toEqual([]);
    expect(found).toEqual(discs);
  });
});

describe('recordings are several albums', () => {
  test.each<readonly [string, readonly string[], readonly (readonly [string, number, ...number[]])[]]>([
    [
      'folders of albums',
      ['1990 - One/1.mp3', '1990 - One/2.mp3', '1992 - Two/1.mp3'],
      [
        ['1990 - One', 2],
        ['1992 - Two', 1],
      ],
    ],
    [
      'folders of albums with discs of their own',
      ['One CD1/1.mp3', 'One CD2/1.mp3', 'Two/CD1/1.mp3', 'Two/CD2/1.mp3'],
      [
        ['One', 2, 1, 2],
        ['Two', 2, 1, 2],
      ],
    ],
    [
      'volumes',
      ['Hits Volume 1/1.mp3', 'Hits Volume 2/1.mp3'],
      [
        ['Hits Volume 1', 1],
        ['Hits Volume 2', 1],
      ],
    ],
    [
      'books in a file each',
      ['01 The Harbour.m4b', '02 The Island.m4b'],
      [
        ['01 The Harbour', 1],
        ['02 The Island', 1],
      ],
    ],
    [
      'images with a cue sheet each',
      ['One.ape', 'One.cue', 'Two.ape', 'Two.cue'],
      [
        ['One', 1],
        ['Two', 1],
      ],
    ],
  ])('in %s', (_what, paths, expected) => {
    expect(grouped(...paths)).toEqual(expected);
  });
});

test('recordings of many hours are one each, where each is called something else', () => {
  const hours = (...paths: readonly string[]) =>
    albumsOf(contentsOf({ name: 'x', files: paths.map((path) => ({ path, size: 300_000_000 })) }).files).length;
  expect(hours('01 - The Ferry.mp3', '02 - The Gale.mp3', '03 - The Rock.mp3')).toBe(3);
  expect(hours('The Ferry - 1.mp3', 'The Ferry - 2.mp3')).toBe(1);
  expect(hours('A.flac', 'B.flac')).toBe(1);
});
