import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
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
    ['magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=Some+Film', 'magnet'],
  ])('%j is read as %s', async (argument, origin) => {
    expect((await fromArgument(argument)).origin).toBe(origin);
  });

  test.each([
    ['missing.mkv', 'INPUT_NOT_FOUND'],
    ['./missing', 'INPUT_NOT_FOUND'],
    ['missing/folder', 'INPUT_NOT_FOUND'],
    ['missing\0.mkv', 'INPUT_NOT_FOUND'],
    [`/${'x'.repeat(10_000)}`, 'INPUT_NOT_FOUND'],
    ['https://example.org/a.torrent', 'INPUT_UNSUPPORTED'],
    ['', 'INPUT_EMPTY'],
    ['magnet:?xt=x', 'INPUT_EMPTY'],
  ])('%.40j is answered by %s', async (argument, code) => {
    expect(await errorCode(() => fromArgument(argument))).toBe(code);
  });

  test('a name in a folder that exists is a mistyped path; a link that leads nowhere is no name', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'My Music'));
      await symlink('loop', join(folder, 'loop'));
      const before = process.cwd();
      process.chdir(folder);
      try {
        expect(await errorCode(() => fromArgument('My Music/Missing Album'))).toBe('INPUT_NOT_FOUND');
        expect((await fromArgument('Our Music/Missing Album')).origin).toBe('text');
        expect(await errorCode(() => fromArgument('loop'))).toBe('INPUT_UNREADABLE');
      } finally {
        process.chdir(before);
      }
    });
  });

  test('a person may say what it is', async () => {
    expect((await fromArgument('missing.mkv', { as: 'text' })).name).toBe('missing.mkv');
    expect(await errorCode(() => fromArgument('Some Film', { as: 'path' }))).toBe('INPUT_NOT_FOUND');
    expect((await fromArgument('magnet:?dn=x', { as: 'text' })).origin).toBe('text');
  });
});
