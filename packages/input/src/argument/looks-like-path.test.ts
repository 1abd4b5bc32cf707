import { describe, expect, test } from '@jest/globals';
import { looksLikePath } from './looks-like-path.js';

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
    'file:///srv/film',
    'FILE:/srv/film',
    'a.torrent',
    'Some Film (1999).TORRENT',
    'dir/file.mkv',
    'dir/My Film (1999).mkv',
    'dir\\My Film (1999).mkv',
    'music/24/96.flac',
    'src/main.js',
    'backups/album.tar.gz',
  ])('%j is a path', (argument) => {
    expect(looksLikePath(argument)).toBe(true);
  });

  test.each([
    'The.Matrix.1999.1080p.BluRay.x264-GROUP',
    'Some.Film.2019.mkv',
    'album.tar.gz',
    'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]',
    'AC/DC',
    'AC/DC - Back in Black (1980) [FLAC]',
    'AC/DC - Live Vol.001',
    'Крёстный отец / The Godfather (1972) BDRip 1080p | D',
    'Fate/stay night',
    'Face/Off (1997)',
    'Some.Artist-Some.Album[2016/CD/FLAC]',
    '[Group][片名/Some Title][01][1080p]',
    'Some Album [24/96]',
    'Punk./.Rock.Artist.-.Album',
    'My Music/Missing Album',
    'Monday.Night.Raw',
    'www.example.com',
    'R.E.M',
    'File: A Story (2011)',
    '1917',
    '',
    ' ',
  ])('%j is a name', (argument) => {
    expect(looksLikePath(argument)).toBe(false);
  });

  test.each(['/', '.', '[', 'a/', './', ' /', '\\', ' '])('is fast on 100,000 times %j', (unit) => {
    const start = performance.now();
    looksLikePath(`x${unit.repeat(100_000)}`);
    looksLikePath(`${unit.repeat(100_000)} x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
