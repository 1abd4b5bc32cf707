import { describe, expect, test } from '@jest/globals';
import { EXTENSIONS } from '@mimmo/core';
import { looksLikePath, WORD_ENDINGS } from './looks-like-path.js';

describe('looksLikePath', () => {
  test.each([
    './x',
    '/x',
    '~/x',
    '../x',
    '.',
    '..',
    '~',
    'C:\\x',
    'd:/x',
    '.\\x',
    '\\\\server\\x',
    '/home/me/AC DC',
    'dir/file.mkv',
    'dir/My Film (1999).mkv',
    'movie.mkv',
    'MOVIE.MKV',
    'My Film.avi',
    'a.torrent',
    'album.tar.gz',
    'book.epub',
    'downloads/film',
    'downloads\\film',
    'a/b/c',
    'My Music/',
    'AC/DC',
    'src/main.js',
    'www/example.com',
    'music/24/96.flac',
  ])('%j is a path', (argument) => {
    expect(looksLikePath(argument)).toBe(true);
  });

  test.each([
    'The.Matrix.1999.1080p.BluRay.x264-GROUP',
    'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]',
    'AC/DC - Back in Black',
    'Крёстный отец / The Godfather',
    'Крёстный отец / The Godfather (1972) BDRip 1080p | D',
    'Fate/stay night',
    'Face/Off (1997)',
    'Some.Artist-Some.Album[2016/CD/FLAC]',
    '[Group][片名/Some Title][01][1080p]',
    'Some Album 24/96',
    'Artist.-.Album.FLAC.24/96',
    'Punk./.Rock.Artist.-.Album',
    'Monday.Night.Raw',
    'Learning.Node.js',
    'www.example.com',
    'Some Show S01E01 1/2',
    'R.E.M',
    'Vol.001',
    'Mr. Robot',
    'Adobe Photoshop 2024 v25.0',
    '1917',
    '',
    ' ',
  ])('%j is a name', (argument) => {
    expect(looksLikePath(argument)).toBe(false);
  });

  test('every ending that is told to be a word is one of the list of endings', () => {
    expect([...WORD_ENDINGS].filter((ending) => !EXTENSIONS.has(ending))).toEqual([]);
  });

  test.each(['/', '.', '[', '(', '【', 'a/', './', '[a', ' /', '\\'])('is fast on 100,000 times %j', (unit) => {
    const start = performance.now();
    looksLikePath(`x${unit.repeat(100_000)}`);
    looksLikePath(`${unit.repeat(100_000)} x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
