import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromZip } from '../../loaders.js';
import { errorCode } from '../../testing/error-code.js';
import { inFolder, TESTDATA } from '../../testing/folders.js';
import { zipOf } from '../../testing/zip-of.js';

const ALBUM = [
  { path: 'CD1/01 - Héllo.flac', size: 7 },
  { path: 'Текст/empty.nfo', size: 0 },
];
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

describe('zip archives of other programs', () => {
  test.each(['info-zip', 'info-zip-encrypted', 'bsdtar', '7-zip', '7-zip-aes', 'python'])('%s.zip', async (fixture) => {
    const path = join(TESTDATA, `${fixture}.zip`);
    const content = await fromZip(path);
    expect({ ...content, files: [...content.files].sort(byPath) }).toEqual({
      name: fixture,
      container: 'zip',
      files: ALBUM,
      origin: 'zip',
    });
    expect(await fromZip(await readFile(path), { name: `${fixture}.zip` })).toEqual(content);
  });
});

describe('names of archives', () => {
  test.each([
    ['Album (1973) [FLAC].zip', 'Album (1973) [FLAC]', 'zip'],
    ['Some Book.EPUB', 'Some Book', 'epub'],
    ['Comic #1.cbz', 'Comic #1', 'cbz'],
    ['app-2.0.apk', 'app-2.0', 'apk'],
    ['library.jar', 'library', 'jar'],
    ['misnamed.rar', 'misnamed', 'zip'],
    ['Album.2019', 'Album.2019', 'zip'],
    ['', '', 'zip'],
  ])('%j is %j in %j', async (fileName, name, container) => {
    expect(await fromZip(zipOf([]), { name: fileName })).toEqual({ name, container, files: [], origin: 'zip' });
  });
});

describe('what zip archives hold', () => {
  test('hostile paths stay below the release, and cost no other entry', async () => {
    const names = ['../../etc/passwd', '/root', 'C:\\Windows\\win.ini', 'nul\0', '..', 'folder/', 'folder\\', 'a.mkv'];
    const { files } = await fromZip(zipOf(names.map((name) => ({ name, size: 1 }))));
    expect(files.map(({ path }) => path)).toEqual(['etc/passwd', 'root', 'Windows/win.ini', 'nul ', 'a.mkv']);
  });

  test.each([
    ['UTF-8 without the flag, as on macOS', Buffer.from('Привет.mkv'), 'Привет.mkv'],
    ['the charset of MS-DOS', Uint8Array.of(0x82, 0x2e, 0x6d, 0x6b, 0x76), 'é.mkv'],
  ])('names are read as %s', async (_, name, path) => {
    expect((await fromZip(zipOf([{ name }]))).files).toEqual([{ path, size: 0 }]);
  });

  test('sizes above 4 GB, and lies about sizes', async () => {
    const sizes = [5_000_000_000, 2 ** 50, 2 ** 62];
    const { files } = await fromZip(zipOf(sizes.map((size) => ({ name: `${size}`, size }))));
    expect(files.map(({ size }) => size)).toEqual([5_000_000_000, 2 ** 50, 0]);
  });

  test('any list of files comes back as it is', async () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    const plain = path.filter((text) => !/[\p{Control}\p{Surrogate}\\]|(?:^|\/)\.{0,2}(?:\/|$)|^[a-z]:/iu.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ path: plain, size: fc.maxSafeInteger().map(Math.abs) })), async (files) => {
        const zip = zipOf(files.map(({ path: name, size }) => ({ name, size })));
        expect((await fromZip(zip)).files).toEqual(files);
      }),
    );
  });
});

describe('what is no zip archive', () => {
  test('an empty file is told from a damaged one', async () => {
    expect(await errorCode(() => fromZip(new Uint8Array()))).toBe('INPUT_EMPTY');
    expect(await errorCode(() => fromZip(Buffer.from('PK\u0003\u0004 and no more')))).toBe('INPUT_CORRUPT');
  });

  test('a directory that lists more than there is', async () => {
    const zip = zipOf([{ name: 'a' }]);
    zip.writeBigUInt64LE(1_000_000n, zip.length - 42 - 56 + 32);
    expect(await errorCode(() => fromZip(zip))).toBe('INPUT_CORRUPT');
  });

  test('one part of several', async () => {
    const end = zipOf([]).subarray(-22);
    end.writeUInt16LE(3, 4);
    expect(await errorCode(() => fromZip(end))).toBe('INPUT_UNSUPPORTED');
  });

  test('a fixture cut off at any byte', async () => {
    const bytes = await readFile(join(TESTDATA, 'info-zip.zip'));
    for (let length = 1; length < bytes.length; length += 1) {
      expect(await errorCode(() => fromZip(bytes.subarray(0, length)))).toBe('INPUT_CORRUPT');
    }
  });

  test('a message names the file', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'half.zip'), 'PK');
      await expect(fromZip(join(folder, 'half.zip'))).rejects.toThrow(
        /half\.zip" is damaged or incomplete: .*[^.]\. Get it/u,
      );
      expect(await errorCode(() => fromZip(join(folder, 'none.zip')))).toBe('INPUT_NOT_FOUND');
    });
  });

  test('an aborted signal ends the listing with its reason', async () => {
    const controller = new AbortController();
    const zip = zipOf(Array.from({ length: 50_000 }, (_, index) => ({ name: `${index}` })));
    setImmediate(() => controller.abort(new Error('enough')));
    await expect(fromZip(zip, { signal: controller.signal })).rejects.toThrow('enough');
  });
});
