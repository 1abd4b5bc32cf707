import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fromDirectory } from '../loaders.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder, writeTree } from '../testing/folders.js';
import { folderAbove } from './folder-above.js';

/** Runs an action without the right to read everything: as "nobody" where the tests run as root. */
async function withoutPrivileges<Result>(action: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.('nobody');
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('fromDirectory', () => {
  test('lists all files with their sizes, sorted', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, {
        'Some Show/S01/b.mkv': 'film',
        'Some Show/S01/a.mkv': 'fil',
        'Some Show/S01/Subs/a.srt': '',
        'Some Show/S01.nfo': 'x',
      });
      await mkdir(join(folder, 'Some Show/empty'));
      expect(await fromDirectory(join(folder, 'Some Show'))).toEqual({
        name: 'Some Show',
        files: [
          { path: 'S01.nfo', size: 1 },
          { path: 'S01/Subs/a.srt', size: 0 },
          { path: 'S01/a.mkv', size: 3 },
          { path: 'S01/b.mkv', size: 4 },
        ],
        origin: 'directory',
        ...folderAbove(join(folder, 'Some Show')),
      });
    });
  });

  test.each(['.', './', 'packages/..'])('%j has the name of the working folder', async (path) => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'packages'));
      const before = process.cwd();
      process.chdir(folder);
      try {
        expect((await fromDirectory(path)).name).toMatch(/^mimmo-input-/u);
      } finally {
        process.chdir(before);
      }
    });
  });

  test('the top of the file system has a name', async () => {
    const signal = AbortSignal.timeout(200);
    const content = await fromDirectory('/', { signal }).catch((error: unknown) => ({ name: '/', error }));
    expect(content.name).toBe('/');
  });

  test('links to files are files; links to folders, cycles and broken links are left out, and said to be', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, { 'top/a/film.mkv': 'film' });
      await symlink('..', join(folder, 'top/a/up'));
      await symlink('.', join(folder, 'top/self'));
      await symlink('loop', join(folder, 'top/loop'));
      await symlink('nowhere', join(folder, 'top/broken'));
      await symlink('a/film.mkv', join(folder, 'top/link.mkv'));
      const files = [
        { path: 'a/film.mkv', size: 4 },
        { path: 'link.mkv', size: 4 },
      ];
      const content = await fromDirectory(join(folder, 'top'));
      expect(content.files).toEqual(files);
      expect(content.warnings?.map(({ code, message }) => [code, message.split(',')[0]])).toEqual(
        expect.arrayContaining([
          ['INPUT_UNSUPPORTED', '2 links to folders'],
          ['INPUT_UNREADABLE', '2 entries that lead to no file were left out'],
        ]),
      );
      expect(content.warnings?.map(({ path }) => path)).toContain(join(folder, 'top/self'));
      await symlink('top', join(folder, 'renamed'));
      expect(await fromDirectory(join(folder, 'renamed'))).toMatchObject({ name: 'renamed', files });
    });
  });

  // Other systems refuse such names, or store others.
  (process.platform === 'linux' ? test : test.skip)(
    'names that are not UTF-8 are decoded, files and folders',
    async () => {
      await inFolder(async (folder) => {
        const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
        await mkdir(Buffer.concat([bytes(`${folder}/`), bytes('Caf\xe9')]));
        await mkdir(join(folder, 'Кино'));
        for (const name of ['Caf\xe9/01 - \xd6l.mp3', 'S\xf6ng.mp3']) {
          await writeFile(Buffer.concat([bytes(`${folder}/`), bytes(name)]), 'x');
        }
        await writeFile(Buffer.concat([Buffer.from(`${folder}/Кино/`), bytes('\xdcber.mp3')]), 'xx');
        const { files, warnings } = await fromDirectory(folder);
        expect(files).toEqual([
          { path: 'Café/01 - Öl.mp3', size: 1 },
          { path: 'Söng.mp3', size: 1 },
          { path: 'Кино/Über.mp3', size: 2 },
        ]);
        expect(warnings).toBeUndefined();
      });
    },
  );

  test('names with line ends and lone dots', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, { 'line\nend.mkv': 'x', '...': 'xx' });
      const { files } = await fromDirectory(folder);
      expect(files).toEqual([
        { path: '...', size: 2 },
        { path: 'line end.mkv', size: 1 },
      ]);
    });
  });

  test('a folder without permission is an error at the top, and a warning below', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, { 'top/open/a.mkv': 'x', 'top/closed/b.mkv': 'x' });
      await chmod(folder, 0o755);
      await chmod(join(folder, 'top/closed'), 0o000);
      await withoutPrivileges(async () => {
        const { files, warnings } = await fromDirectory(join(folder, 'top'));
        expect(files).toEqual([{ path: 'open/a.mkv', size: 1 }]);
        const closed = join(folder, 'top/closed');
        expect(warnings).toMatchObject([{ code: 'INPUT_UNREADABLE', path: closed }]);
        expect(warnings?.[0]?.message).toContain(JSON.stringify(closed));
        expect(await errorCode(() => fromDirectory(join(folder, 'top/closed')))).toBe('INPUT_UNREADABLE');
      });
      await chmod(join(folder, 'top/closed'), 0o755);
    });
  });

  test('what is no folder', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, { 'a.mkv': 'x' });
      expect(await errorCode(() => fromDirectory(join(folder, 'none')))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromDirectory(join(folder, 'a.mkv')))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromDirectory('a\0b'))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromDirectory('x'.repeat(10_000)))).toBe('INPUT_NOT_FOUND');
    });
  });

  test('an aborted signal ends the walk with its reason', async () => {
    await expect(fromDirectory('.', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
