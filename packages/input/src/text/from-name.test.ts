import { mkdtempSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../testing/error-code.js';
import { fromName } from './from-name.js';

describe('a line that a stranger wrote', () => {
  test.each([
    ['The.Matrix.1999.1080p.BluRay.x264-GROUP', 'The.Matrix.1999.1080p.BluRay.x264-GROUP'],
    ['Some.Film.2019.mkv', 'Some.Film.2019.mkv'],
    ['/tv/Some Show/Season 1/02.mkv', '/tv/Some Show/Season 1/02.mkv'],
    ['~/Some Film.zip', '~/Some Film.zip'],
    ['file:///etc/hosts', 'file:///etc/hosts'],
    ['Magnet: A Story (2011)', 'Magnet: A Story (2011)'],
    ['Some.Film.2019.TORRENT', 'Some.Film.2019'],
    ['.torrent', '.torrent'],
    ['https://example.org/The.Matrix.1999.1080p.torrent', 'The.Matrix.1999.1080p'],
    ['  HTTPS://example.org/get/Some%20Film%20%282019%29.mkv?id=7#top', 'Some Film (2019).mkv'],
    ['https://example.org/music/Some Album (1973) [FLAC]/', 'Some Album (1973) [FLAC]'],
    ['https://example.org/%CF%F0%E8%E2%E5%F2%20100%', 'Ïðèâåò 100%'],
    ['ftp://example.org/pub/%D0%A4%D0%B8%D0%BB%D1%8C%D0%BC.rar', 'Фильм.rar'],
    ['https://www.example.org - Some Film 2019', 'https://www.example.org - Some Film 2019'],
  ])('%j is read as the name %j', (line, name) => {
    expect(fromName(line)).toEqual({ name, files: [], origin: 'text' });
  });

  test('is a magnet link, with blanks before it', () => {
    expect(fromName(' \t magnet:?dn=Some+Film')).toMatchObject({ name: 'Some Film', origin: 'magnet' });
  });

  test.each([
    ['', 'INPUT_EMPTY'],
    ['https://example.org/', 'INPUT_EMPTY'],
    ['https://example.org/%00', 'INPUT_EMPTY'],
    ['magnet:', 'INPUT_INVALID'],
    ['magnet:dn=x', 'INPUT_INVALID'],
    [`https://example.org/${'x'.repeat(100_000)}`, 'INPUT_TOO_LARGE'],
  ])('%.40j is answered by %s', async (line, code) => {
    expect(await errorCode(() => fromName(line))).toBe(code);
  });

  test('stays a name where a folder is called so', () => {
    const folder = mkdtempSync('Some.Film.2019-');
    try {
      expect(fromName(basename(folder))).toMatchObject({ files: [], origin: 'text' });
      expect(fromName('/')).toMatchObject({ name: '/', origin: 'text' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
