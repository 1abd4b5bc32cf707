import { readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { rar4Of } from '../../../archives/src/testing/rar4-of.js';
import { fromArchive, fromPath } from '../index.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder } from '../testing/folders.js';

const TESTDATA = join(import.meta.dirname, '../../../archives/src/testdata');
const ALBUM = [
  { path: 'CD1/01 - Héllo.flac', size: 7 },
  { path: 'cover.jpg', size: 3000 },
  { path: 'Текст/empty.nfo', size: 0 },
  { path: 'Текст/深い/歌.txt', size: 15 },
];
const FILMS = [
  { path: '1 first.mkv', size: 2500 },
  { path: '2 second.mkv', size: 2600 },
];

/** Copies fixtures into a folder, the first under a name; images are kept in gzip. */
async function place(folder: string, fixture: string, fileName: string): Promise<string> {
  const path = join(folder, fileName);
  if (fixture.endsWith('.iso.gz')) await writeFile(path, gunzipSync(readFileSync(join(TESTDATA, fixture))));
  else await copyFile(join(TESTDATA, fixture), path);
  return path;
}

describe('archives at a path are listed by what is in them', () => {
  test.each([
    ['rar4.rar', 'Some Album.rar', 'Some Album', 'rar', 'rar'],
    ['rar5.rar', 'Some Album.zip', 'Some Album', 'rar', 'rar'],
    ['rar5.rar', 'Some Comic 001.cbr', 'Some Comic 001', 'cbr', 'rar'],
    ['gcab.cab', 'Some Album.cab', 'Some Album', 'cab', 'cab'],
    ['gcab-packed.cab', 'Some Album.bin', 'Some Album', 'cab', 'cab'],
    ['7-zip.7z', 'Some Album.7z', 'Some Album', '7z', '7z'],
    ['7-zip.7z', 'Some Comic 001.cb7', 'Some Comic 001', 'cb7', '7z'],
    ['genisoimage.iso.gz', 'Some Album.iso', 'Some Album', 'iso', 'iso'],
    ['xorriso.iso.gz', 'no extension', 'no extension', 'iso', 'iso'],
    ['bsdtar.tar.bz2', 'Some Album.tar.bz2', 'Some Album', 'tar.bz2', 'tar'],
    ['bsdtar.tar.bz2', 'Some Album.tbz2', 'Some Album', 'tar.bz2', 'tar'],
    ['bsdtar.tar.zst', 'Some Album.tar.zst', 'Some Album', 'tar.zst', 'tar'],
    ['bsdtar.tar.lz4', 'Some Album.tar.lz4', 'Some Album', 'tar.lz4', 'tar'],
    ['bsdtar.tar.lzma', 'Some Album.tar.lzma', 'Some Album', 'tar.lzma', 'tar'],
    ['genisoimage-udf.iso.gz', 'Some Album.iso', 'Some Album', 'iso', 'iso'],
    ['bsdtar.tar.zst', 'Some Album.bin', 'Some Album', 'tar.zst', 'tar'],
  ])('%s as %s', async (fixture, fileName, name, container, origin) => {
    await inFolder(async (folder) => {
      const { files, ...rest } = await fromPath(await place(folder, fixture, fileName));
      expect(rest).toEqual({ name, container, origin });
      expect([...files].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(ALBUM);
    });
  });

  test.each([
    ['rar5-parts.part1.rar', 'rar5-parts'],
    ['rar4-parts.part1.rar', 'rar4-parts'],
    ['rar4-old-parts.rar', 'rar4-old-parts'],
    ['7-zip-parts.7z.001', '7-zip-parts'],
  ])('%s with the parts beside it', async (first, name) => {
    const content = await fromPath(join(TESTDATA, first));
    expect(content).toMatchObject({ name });
    expect([...content.files].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(FILMS);
    expect(content.warnings).toBeUndefined();
  });

  test('a part that is missing costs a warning that names the archive', async () => {
    await inFolder(async (folder) => {
      const path = await place(folder, 'rar5-parts.part1.rar', 'Films.part1.rar');
      const { files, warnings } = await fromPath(path);
      expect(files).toEqual([FILMS[1]]);
      expect(warnings).toMatchObject([{ code: 'INPUT_NOT_FOUND', path, message: expect.stringContaining(path) }]);
    });
  });

  test('pieces that lack the end of a 7z archive are damaged, and answered by the name', async () => {
    await inFolder(async (folder) => {
      const path = await place(folder, '7-zip-parts.7z.001', 'Films.7z.001');
      await mkdir(join(folder, 'Films.7z.002'));
      expect(await fromPath(path)).toMatchObject({ name: 'Films', files: [], warnings: [{ code: 'INPUT_CORRUPT' }] });
    });
  });

  test.each(['rar4-encrypted-list.rar', 'rar5-encrypted-list.rar', '7-zip-encrypted-list.7z'])(
    '%s is answered by its name',
    async (fixture) => {
      const name = fixture.replace(/\.\w+$/u, '');
      expect(await fromPath(join(TESTDATA, fixture))).toMatchObject({
        name,
        files: [],
        warnings: [{ code: 'INPUT_UNSUPPORTED', message: expect.stringContaining('encrypted') }],
      });
    },
  );
});

test('pieces of a zip archive are read as one', async () => {
  await inFolder(async (folder) => {
    const zip = readFileSync(join(import.meta.dirname, '../testdata/info-zip.zip'));
    for (const [index, start] of [0, 100, 200].entries())
      await writeFile(
        join(folder, `Some Album.zip.00${index + 1}`),
        zip.subarray(start, index < 2 ? start + 100 : undefined),
      );
    expect(await fromPath(join(folder, 'Some Album.zip.001'))).toMatchObject({
      name: 'Some Album',
      files: [
        { path: 'CD1/01 - Héllo.flac', size: 7 },
        { path: 'Текст/empty.nfo', size: 0 },
      ],
      origin: 'zip',
    });
  });
});

test('paths that climb and sizes that lie are listed as what they can be', async () => {
  const content = await fromArchive(rar4Of('..\\..\\C:\\Windows/../film.mkv', 0), { name: 'x.rar' });
  expect(content.files).toEqual([{ path: 'film.mkv', size: 0 }]);
  // A size that no file has; the content that should follow is not there.
  expect(await errorCode(() => fromArchive(rar4Of('film.mkv', 2 ** 62)))).toBe('INPUT_CORRUPT');
});

describe('a compressed file that is no archive', () => {
  test.each([
    ['Some Film.mkv.gz', gzipSync('film'), 4],
    ['Some Film.mkv.bz2', Buffer.from('QlpoOTFBWSZTWbIskbYAAAABAAEmIAAhmmgzTRM8XckU4UJCyLJG2A==', 'base64'), 0],
  ])('%s is the file in it', async (fileName, bytes, size) => {
    await inFolder(async (folder) => {
      const path = join(folder, fileName);
      await writeFile(path, bytes);
      expect(await fromPath(path)).toMatchObject({
        name: 'Some Film.mkv',
        files: [{ path: 'Some Film.mkv', size }],
        container: fileName.slice(-3).replace('.', ''),
        origin: 'file',
      });
    });
  });
});

test('bytes are listed as paths are, and what is no archive is told', async () => {
  const bytes = readFileSync(join(TESTDATA, 'rar5.rar'));
  expect(await fromArchive(bytes, { name: 'Some Album.rar' })).toMatchObject({ name: 'Some Album', origin: 'rar' });
  expect(await errorCode(() => fromArchive(Buffer.from('<html>')))).toBe('INPUT_CORRUPT');
  expect(await errorCode(() => fromArchive(new Uint8Array()))).toBe('INPUT_EMPTY');
});

test('an image that is not in ISO 9660 stays one file, with a warning', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'Some Film.iso');
    await writeFile(path, Buffer.alloc(70_000));
    const { files, warnings } = await fromPath(path);
    expect(files).toEqual([{ path: 'Some Film.iso', size: 70_000 }]);
    expect(warnings).toMatchObject([{ code: 'INPUT_UNSUPPORTED', path }]);
  });
});
