import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { walkFolder } from '../loaders.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder, writeTree } from '../testing/folders.js';

test('walks a folder at a time, in the order of names', async () => {
  await inFolder(async (folder) => {
    await writeTree(folder, { 'top/b/film.mkv': 'film', 'top/a/x.txt': '', 'top/z.mp3': 'abc', 'top/c.mp3': 'ab' });
    const { top, warnings } = await walkFolder(join(folder, 'top'));
    const { files, folders } = await top.list();
    expect([top.name, top.path]).toEqual(['top', join(folder, 'top')]);
    expect(files).toEqual([
      { path: 'c.mp3', size: 2 },
      { path: 'z.mp3', size: 3 },
    ]);
    expect(folders.map(({ name }) => name)).toEqual(['a', 'b']);
    const below = await folders[1]?.list();
    expect([folders[1]?.path, below?.files]).toEqual([join(folder, 'top/b'), [{ path: 'film.mkv', size: 4 }]]);
    expect(warnings()).toEqual([]);
  });
});

test('does not follow symbolic links, and says so', async () => {
  await inFolder(async (folder) => {
    await writeTree(folder, { 'top/a/film.mkv': 'film' });
    await symlink('..', join(folder, 'top/a/up'));
    await symlink('a/film.mkv', join(folder, 'top/link.mkv'));
    const walk = await walkFolder(join(folder, 'top'));
    const { files, folders } = await walk.top.list();
    await folders[0]?.list();
    expect(files).toEqual([]);
    expect(walk.warnings()).toEqual([
      {
        code: 'INPUT_UNSUPPORTED',
        message: expect.stringMatching(/^2 symbolic links were left out, first ".*link\.mkv"/u),
        path: join(folder, 'top/link.mkv'),
      },
    ]);
  });
});

test('a folder that vanishes is empty, and costs a warning', async () => {
  await inFolder(async (folder) => {
    await writeTree(folder, { 'top/a/film.mkv': 'film' });
    const walk = await walkFolder(join(folder, 'top'));
    const { folders } = await walk.top.list();
    await rm(join(folder, 'top/a'), { recursive: true });
    expect(await folders[0]?.list()).toEqual({ files: [], folders: [] });
    expect(walk.warnings()).toEqual([
      { code: 'INPUT_NOT_FOUND', message: expect.stringContaining('vanished'), path: join(folder, 'top/a') },
    ]);
  });
});

test('finds what lies under names that are not UTF-8', async () => {
  await inFolder(async (folder) => {
    const name = Buffer.from('Bj\u00f6rk', 'latin1');
    const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
    await mkdir(path);
    await writeFile(Buffer.concat([path, Buffer.from('/'), name, Buffer.from('.mp3')]), 'song');
    const { top } = await walkFolder(folder);
    const { folders } = await top.list();
    expect(folders.map((found) => found.name)).toEqual(['Bj\u00f6rk']);
    expect((await folders[0]?.list())?.files).toEqual([{ path: 'Bj\u00f6rk.mp3', size: 4 }]);
  });
});

test('stays on one file system where it is told to', async () => {
  const { top } = await walkFolder('/', { oneFileSystem: true });
  const all = (await (await walkFolder('/')).top.list()).folders.map(({ name }) => name);
  const entered = (await top.list()).folders.map(({ name }) => name);
  expect(all).toContain('proc');
  expect(entered).toContain('usr');
  expect(entered).not.toContain('proc');
});

test('refuses what is no folder, and options that it does not know', async () => {
  await inFolder(async (folder) => {
    await writeTree(folder, { 'film.mkv': '' });
    expect(await errorCode(() => walkFolder(join(folder, 'film.mkv')))).toBe('INPUT_UNSUPPORTED');
    expect(await errorCode(() => walkFolder(join(folder, 'nothing')))).toBe('INPUT_NOT_FOUND');
    const options: object = { follow: true };
    await expect(walkFolder(folder, options)).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
});
