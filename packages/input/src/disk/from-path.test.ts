import { execFileSync } from 'node:child_process';
import { chmod, copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { extensionOf } from '@mimmo/core';
import { LIMITS } from '../content/limits.js';
import { fromPath, fromTorrent } from '../loaders.js';
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

describe('what is damaged, encrypted or in a format that is not listed is answered by its name', () => {
  const damaged = 'is damaged or incomplete';
  test.each([
    ['Some Film.torrent', '<html></html>', 'Some Film', 'INPUT_CORRUPT', damaged],
    ['Some Album.zip', '<html></html>', 'Some Album', 'INPUT_CORRUPT', damaged],
    ['Some Album.tar', '<html></html>', 'Some Album', 'INPUT_CORRUPT', damaged],
    ['Some Album.tar.gz', '<html></html>', 'Some Album', 'INPUT_CORRUPT', damaged],
    ['half.zip', ZIP.subarray(0, 30), 'half', 'INPUT_CORRUPT', damaged],
    ['half.tar.gz', gzipSync(TAR).subarray(0, 20), 'half', 'INPUT_CORRUPT', damaged],
    ['half.torrent', gzipSync('d4:info').subarray(0, 15), 'half', 'INPUT_CORRUPT', damaged],
    ['single.tgz', gzipSync('no tar'), 'single', 'INPUT_CORRUPT', damaged],
    ['Some Book.epub', 'PK\u0003\u0004', 'Some Book', 'INPUT_CORRUPT', damaged],
    ['Some.Film.2019.mkv', 'PK\u0003\u0004', 'Some.Film.2019.mkv', 'INPUT_CORRUPT', damaged],
    ['empty.torrent', '', 'empty', 'INPUT_EMPTY', 'has no bytes'],
    ['empty.zip', '', 'empty', 'INPUT_EMPTY', 'has no bytes'],
    ['empty.tar.xz', '', 'empty', 'INPUT_EMPTY', 'has no bytes'],
    ['nothing.torrent', 'd4:infod5:filesle4:name0:ee', 'nothing', 'INPUT_EMPTY', 'neither a name nor files'],
    ['Album.zip', 'Rar!\u001a\u0007\u0001', 'Album', 'INPUT_CORRUPT', damaged],
    ['Album.7z', 'Rar!\u001a\u0007\u0001', 'Album', 'INPUT_CORRUPT', damaged],
    ['Album.tar.bz2', 'BZh91AY&SY', 'Album', 'INPUT_CORRUPT', damaged],
    ['Some Comic 001.cbr', 'Rar!\u001a\u0007\u0001', 'Some Comic 001', 'INPUT_CORRUPT', damaged],
    ['table.csv.gz', gzipSync('a,b').subarray(0, 12), 'table.csv', 'INPUT_CORRUPT', damaged],
    ['empty.rar', '', 'empty', 'INPUT_EMPTY', 'has no bytes'],
    ['Album.part2.rar', 'Rar!', 'Album', 'INPUT_UNSUPPORTED', 'Album.part1.rar" lists the files'],
    ['Album.r00', 'more', 'Album', 'INPUT_UNSUPPORTED', 'parts begin with "Album.rar"'],
    ['Some.Film.2019.mkv.002', 'more', 'Some.Film.2019.mkv', 'INPUT_UNSUPPORTED', 'Some.Film.2019.mkv.001"'],
    ['Album.lzh', 'more', 'Album', 'INPUT_UNSUPPORTED', 'is an archive that is not looked into'],
    ['Album.z01', 'PK\u0007\b and more', 'Album', 'INPUT_UNSUPPORTED', 'Album.zip", lists the files'],
    ['Album.z02', 'more', 'Album', 'INPUT_UNSUPPORTED', 'Album.zip", lists the files'],
    ['sha256.tar.xz', Buffer.from('fd377a585a00000ae1fb0ca1ffffffff', 'hex'), 'sha256', 'INPUT_UNSUPPORTED', 'xz'],
  ])('%s with %.9j… in it', async (fileName, content, name, code, words) => {
    await inFolder(async (folder) => {
      const path = join(folder, fileName);
      await writeFile(path, content);
      const { warnings = [], ...rest } = await fromPath(path);
      const container = /\.(?:epub|cbr)$/u.test(fileName) ? { container: extensionOf(fileName) } : {};
      expect(rest).toEqual({ name, files: [], origin: 'file', ...folderAbove(path), ...container });
      expect(warnings).toMatchObject([{ code, path, message: expect.stringContaining(words) }]);
      // A message names its file, whatever went wrong.
      expect(warnings[0]?.message).toContain(JSON.stringify(path));
      expect(await errorCode(() => fromPath(path, { strict: true }))).toBe(code);
    });
  });

  test('an encrypted list of files, by the flag that yauzl refuses', async () => {
    await inFolder(async (folder) => {
      const zip = zipOf([{ name: 'a.mkv' }]);
      zip.writeUInt16LE(0x40, 8);
      await writeFile(join(folder, 'Some Film.zip'), zip);
      const { name, warnings } = await fromPath(join(folder, 'Some Film.zip'));
      expect(name).toBe('Some Film');
      expect(warnings).toMatchObject([{ code: 'INPUT_UNSUPPORTED', message: expect.stringContaining('encrypted') }]);
    });
  });

  test('a torrent larger than any', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'Some Film.torrent');
      await writeFile(path, 'd4:info');
      await truncate(path, LIMITS.torrentBytes + 1);
      expect(await fromPath(path)).toMatchObject({ name: 'Some Film', warnings: [{ code: 'INPUT_TOO_LARGE', path }] });
    });
  });

  test('entries that are left out are warnings of the file', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'Album.zip');
      await writeFile(path, zipOf(['../..', '..', 'a.mp3'].map((name) => ({ name }))));
      const { files, warnings } = await fromPath(path);
      expect(files).toEqual([{ path: 'a.mp3', size: 0 }]);
      const message = `${JSON.stringify(path)} lists entries whose path names nothing: 2 left out, first "../..".`;
      expect(warnings).toEqual([{ code: 'INPUT_INVALID', message, path }]);
    });
  });
});

describe('torrents in gzip', () => {
  test.each(['v1.torrent', 'v1.gz', 'v1'])('%s is read as the torrent in it', async (fileName) => {
    await inFolder(async (folder) => {
      const path = join(folder, fileName);
      await writeFile(path, gzipSync(await readFile(join(TESTDATA, 'v1.torrent'))));
      expect(await fromPath(path)).toEqual(await fromPath(join(TESTDATA, 'v1.torrent')));
    });
  });

  test('that expand to more than any torrent are not expanded whole', async () => {
    const bomb = gzipSync(Buffer.alloc(2 * LIMITS.torrentBytes));
    expect(await errorCode(() => fromTorrent(bomb))).toBe('INPUT_TOO_LARGE');
  }, 60_000);
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
