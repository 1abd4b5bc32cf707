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

describe('where a zip archive lies in its file', () => {
  const fixture = (name: string): Promise<Buffer> => readFile(join(TESTDATA, `${name}.zip`));
  const listed = async (bytes: Uint8Array): Promise<unknown> => [...(await fromZip(bytes)).files].sort(byPath);

  // The first is closed by the plain record, the other in the zip64 format.
  test.each([
    ['info-zip', fixture('info-zip')],
    ['zip64', Promise.resolve(zipOf(ALBUM.map(({ path: name, size }) => ({ name, size }))))],
  ])('%s: bytes before and after it, as unzip lists it', async (_, made) => {
    const zip = await made;
    for (const before of [0, 1, 1000, 300_000]) {
      for (const after of ['', '\n', '\0'.repeat(512), 'trailing '.repeat(9000)]) {
        expect(await listed(Buffer.concat([Buffer.alloc(before, 'MZ'), zip, Buffer.from(after)]))).toEqual(ALBUM);
      }
    }
  });

  test('a record that closes nothing, in the comment and after the end', async () => {
    const zip = await fixture('info-zip');
    const lure = Buffer.alloc(22, 'PK\u0005\u0006');
    zip.writeUInt16LE(lure.length, zip.length - 2);
    expect(await listed(Buffer.concat([zip, lure]))).toEqual(ALBUM);
    expect(await listed(Buffer.concat([zip, lure, Buffer.alloc(40, 'x')]))).toEqual(ALBUM);
  });

  test('the last part of a split zip, whose offsets are those of all parts together', async () => {
    const zip = await fixture('info-zip');
    const end = zip.length - 22;
    zip.writeUInt16LE(3, end + 4);
    zip.writeUInt16LE(3, end + 6);
    zip.writeUInt32LE(7, end + 16);
    expect(await listed(zip)).toEqual(ALBUM);
  });

  test('a file that looks like its end all over is refused soon', async () => {
    const lures = Buffer.alloc(4_000_000, Buffer.from('504b0506ffffffff', 'hex'));
    expect(await errorCode(() => fromZip(lures))).toMatch(/^INPUT_(?:CORRUPT|UNSUPPORTED)$/u);
  });
});

describe('what is no zip archive', () => {
  test.each([
    ['Rar!\u001a\u0007\u0001\0', 'Album.zip', '"Album.zip" is a RAR archive'],
    ["7z\u00bc\u00af'\u001c\0\u0004", 'Album.zip', '"Album.zip" is a 7z archive'],
    [
      'PK\u0007\b and more',
      'Album.z01',
      '"Album.z01" is one part of a split archive; the last one, "Album.zip", lists',
    ],
    ['in the middle', 'Album.z02', '"Album.z02" is one part of a split archive; the last one, "Album.zip", lists'],
    ['PK\u0003\u0004 and more', 'Album.zip.001', '"Album.zip.001" is one part of a split archive; join the parts'],
    ['PK\u0007\b and more', '', 'The zip archive is one part of a split archive; join the parts'],
  ])('%j in %j is said to be so', async (head, name, message) => {
    const bytes = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(100)]);
    await expect(fromZip(bytes, { name })).rejects.toMatchObject({
      code: 'INPUT_UNSUPPORTED',
      message: expect.stringContaining(message),
    });
  });

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
