import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { fromPath } from '../loaders.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder, TESTDATA, writeTree } from '../testing/folders.js';
import { tarOf } from '../testing/tar-of.js';
import { zipOf } from '../testing/zip-of.js';
import { folderAbove } from './folder-above.js';

const ZIP = zipOf([{ name: 'inside.png', size: 9 }]);
// zipOf writes a directory alone; what tells a zip by its first bytes is a local header before it.
const LOCAL_ZIP = readFile(join(TESTDATA, 'info-zip.zip'));
const TAR = tarOf({ name: 'inside.png' });

describe('the content of a file decides how it is read', () => {
  test.each([
    ['Some Album.zip', 'zip', 'Some Album', 'zip'],
    ['Some Album', 'zip', 'Some Album', 'zip'],
    ['Some Album.rar', 'zip', 'Some Album', 'zip'],
    ['Some Film.mkv', 'zip', 'Some Film', 'zip'],
    ['Some Book.epub', 'zip', 'Some Book', 'epub'],
    ['Some Comic.cbz', 'zip', 'Some Comic', 'cbz'],
    ['Some Comic.cbr', 'zip', 'Some Comic', 'cbr'],
    ['app.apk', 'zip', 'app', 'apk'],
    ['app.jar', 'zip', 'app', 'jar'],
    ['Some Album.tar', 'tar', 'Some Album', 'tar'],
    ['Some Album.tar.gz', 'tar', 'Some Album', 'tar'],
    ['Some Comic.cbt', 'tar', 'Some Comic', 'cbt'],
    ['Some Album.tgz', 'tar.gz', 'Some Album', 'tar.gz'],
    ['Some Album.gz', 'tar.gz', 'Some Album', 'tar.gz'],
    ['Some Album.TAR.GZ', 'tar.gz', 'Some Album', 'tar.gz'],
    ['Some Album v1.2', 'tar.gz', 'Some Album v1.2', 'tar.gz'],
    ['Some Album.txz', 'tar.xz', 'Some Album', 'tar.xz'],
    ['Some Album.tar.gz', 'tar.xz', 'Some Album', 'tar.xz'],
  ])('%s with %s in it is %j in %s', async (fileName, format, name, container) => {
    const fixtures: Record<string, string> = {
      zip: 'info-zip.zip',
      tar: 'gnu-tar-gnu.tar',
      'tar.gz': 'gnu-tar.tar.gz',
      'tar.xz': 'gnu-tar.tar.xz',
    };
    await inFolder(async (folder) => {
      await copyFile(join(TESTDATA, fixtures[format] ?? ''), join(folder, fileName));
      const content = await fromPath(join(folder, fileName));
      expect({ ...content, files: content.files.length }).toMatchObject({ name, container, files: 2 });
    });
  });

  test.each([
    ['movie.mkv', Buffer.from('film')],
    ['empty.mkv', Buffer.alloc(0)],
    ['no ending', Buffer.from('text')],
    ['disc.iso', Buffer.alloc(70_000)],
    ['archive.7z', Buffer.from("7z\xbc\xaf'\x1c", 'latin1')],
    ['archive.rar', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1')],
    ['backup.tar.bz2', Buffer.from('BZh91AY&SY')],
    ['table.csv.gz', gzipSync('a,b')],
    ['damaged.gz', gzipSync('a,b').subarray(0, 12)],
    ['arrays.npz', LOCAL_ZIP],
    ['letter.docx', LOCAL_ZIP],
    ['machine.ova', TAR],
    ['not really.epub', Buffer.from('text')],
    ['dictionary.txt', Buffer.from('d3:abci7ee')],
  ])('%s is one file', async (fileName, bytes) => {
    await inFolder(async (folder) => {
      const content = await bytes;
      await writeFile(join(folder, fileName), content);
      const files = [{ path: fileName, size: content.length }];
      const path = join(folder, fileName);
      expect(await fromPath(path)).toEqual({ name: fileName, files, origin: 'file', ...folderAbove(path) });
    });
  });

  test('torrents are known without their ending, and folders are folders', async () => {
    await inFolder(async (folder) => {
      await copyFile(join(TESTDATA, 'v1.torrent'), join(folder, 'download'));
      expect((await fromPath(join(folder, 'download'))).origin).toBe('torrent');
      expect((await fromPath(folder)).origin).toBe('directory');
    });
  });

  test('a file of 5 GB has its size', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'movie.mkv'), 'x');
      await truncate(join(folder, 'movie.mkv'), 5_000_000_000);
      expect((await fromPath(join(folder, 'movie.mkv'))).files).toEqual([{ path: 'movie.mkv', size: 5_000_000_000 }]);
    });
  });
});

describe('an ending promises a format', () => {
  test.each([
    ['page.torrent', '<html></html>', 'INPUT_CORRUPT'],
    ['page.zip', '<html></html>', 'INPUT_CORRUPT'],
    ['page.tar', '<html></html>', 'INPUT_CORRUPT'],
    ['page.tar.gz', '<html></html>', 'INPUT_CORRUPT'],
    ['half.zip', ZIP.subarray(0, 30), 'INPUT_CORRUPT'],
    ['half.tar.gz', gzipSync(TAR).subarray(0, 20), 'INPUT_CORRUPT'],
    ['single.tgz', gzipSync('no tar'), 'INPUT_CORRUPT'],
    ['empty.torrent', '', 'INPUT_EMPTY'],
    ['empty.zip', '', 'INPUT_EMPTY'],
    ['empty.tar', '', 'INPUT_EMPTY'],
    ['empty.tar.xz', '', 'INPUT_EMPTY'],
  ])('%s with something else in it', async (fileName, content, code) => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, fileName), content);
      expect(await errorCode(() => fromPath(join(folder, fileName)))).toBe(code);
    });
  });
});

describe('what cannot be read', () => {
  test('nothing there, a pipe, a device, a file without permission', async () => {
    await inFolder(async (folder) => {
      await writeTree(folder, { 'closed.mkv': 'x' });
      expect(await errorCode(() => fromPath(join(folder, 'none.mkv')))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromPath(join(folder, 'closed.mkv/x')))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromPath(''))).toBe('INPUT_NOT_FOUND');
      if (process.platform === 'win32') return;
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      expect(await errorCode(() => fromPath(join(folder, 'pipe')))).toBe('INPUT_UNSUPPORTED');
      expect(await errorCode(() => fromPath('/dev/null'))).toBe('INPUT_UNSUPPORTED');
      await chmod(folder, 0o755);
      await chmod(join(folder, 'closed.mkv'), 0o000);
      const isRoot = process.geteuid?.() === 0;
      if (isRoot) process.seteuid?.('nobody');
      const code = await errorCode(() => fromPath(join(folder, 'closed.mkv'))).finally(
        () => isRoot && process.seteuid?.(0),
      );
      expect(code).toBe('INPUT_UNREADABLE');
    });
  });
});
