import { copyFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../testing/error-code.js';
import { inFolder, TESTDATA, writeTree } from '../testing/folders.js';
import { fromArgument } from './argument.js';

describe('what a person types', () => {
  test('what exists is a path, whatever it looks like', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, {
        'Some Album/01.mp3': 'x',
        'Monday.Night.Raw': 'x',
        'AC/DC - Back in Black/01.mp3': 'x',
      });
      await copyFile(join(TESTDATA, 'v1.torrent'), join(folder, 'a.torrent'));
      const before = process.cwd();
      process.chdir(folder);
      try {
        expect((await fromArgument('Some Album')).origin).toBe('directory');
        expect((await fromArgument('Monday.Night.Raw')).origin).toBe('file');
        expect((await fromArgument('AC/DC - Back in Black')).name).toBe('DC - Back in Black');
        expect((await fromArgument('a.torrent')).origin).toBe('torrent');
        // Read as it lies there, while a stranger's line of the same text stays a name.
        expect((await fromArgument('Some Album')).files).toHaveLength(1);
        expect((await fromArgument('Some Album', { as: 'text' })).origin).toBe('text');
      } finally {
        process.chdir(before);
      }
    });
  });

  test.each([
    ['The.Matrix.1999.1080p.BluRay.x264-GROUP', 'text'],
    ['AC/DC - Back in Black', 'text'],
    ['Крёстный отец / The Godfather', 'text'],
    ['Some.Film.2019.mkv', 'text'],
    ['AC/DC - Back in Black (1980) [FLAC]', 'text'],
    ['Some Album (1977) [24/96]', 'text'],
    ['Our Music/Missing Album', 'text'],
    ['https://example.org/Some.Film.2019.torrent', 'text'],
    ['missing\0.mkv', 'text'],
    ['magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=Some+Film', 'magnet'],
    ['  magnet:?dn=Some+Film', 'magnet'],
  ])('%j is read as %s', async (argument, origin) => {
    expect((await fromArgument(argument)).origin).toBe(origin);
  });

  test.each([
    ['./missing', 'INPUT_NOT_FOUND'],
    ['../missing', 'INPUT_NOT_FOUND'],
    ['~/missing film.zip', 'INPUT_NOT_FOUND'],
    ['file:///missing/film', 'INPUT_NOT_FOUND'],
    ['C:\\missing', 'INPUT_NOT_FOUND'],
    ['missing/film.mkv', 'INPUT_NOT_FOUND'],
    ['missing.torrent', 'INPUT_NOT_FOUND'],
    [`/${'x'.repeat(10_000)}`, 'INPUT_NOT_FOUND'],
    ['https://example.org/', 'INPUT_EMPTY'],
    ['magnet:', 'INPUT_INVALID'],
    ['magnet:dn=x', 'INPUT_INVALID'],
    ['', 'INPUT_EMPTY'],
    ['magnet:?xt=x', 'INPUT_EMPTY'],
  ])('%.40j is answered by %s', async (argument, code) => {
    expect(await errorCode(() => fromArgument(argument))).toBe(code);
  });

  test('a link that leads to itself is there, and no name', async () => {
    await inFolder(async (folder) => {
      await symlink('loop', join(folder, 'loop'));
      expect(await errorCode(() => fromArgument(join(folder, 'loop')))).toBe('INPUT_UNREADABLE');
    });
  });

  test('an address of a file is its path', async () => {
    const path = join(TESTDATA, 'v1.torrent');
    expect(await fromArgument(pathToFileURL(path).href)).toEqual(await fromArgument(path));
    expect(await errorCode(() => fromArgument('file:///a%2fb'))).toBe('INPUT_INVALID');
  });

  test('a person may say what it is', async () => {
    expect((await fromArgument('missing.mkv', { as: 'text' })).name).toBe('missing.mkv');
    expect(await errorCode(() => fromArgument('Some Film', { as: 'path' }))).toBe('INPUT_NOT_FOUND');
    expect((await fromArgument('magnet:?dn=x', { as: 'text' })).origin).toBe('text');
  });
});

test('an error says how to take a text for a name in the words of who asks', async () => {
  await expect(fromArgument('./missing.mkv')).rejects.toThrow("say that it is a name (as: 'text').");
  await expect(fromArgument('./missing.mkv', { textOption: '--text' })).rejects.toThrow('a name (--text).');
});
