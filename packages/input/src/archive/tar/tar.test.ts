import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { open, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromTar } from '../../loaders.js';
import { errorCode } from '../../testing/error-code.js';
import { inFolder, TESTDATA, writeTree } from '../../testing/folders.js';
import { tarOf } from '../../testing/tar-of.js';

const ALBUM = [
  { path: 'CD1/01 - Héllo.flac', size: 7 },
  { path: 'Текст/empty.nfo', size: 0 },
];
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

describe('tar archives of other programs', () => {
  test.each([
    ['gnu-tar-v7.tar', 'gnu-tar-v7', 'tar'],
    ['gnu-tar-ustar.tar', 'gnu-tar-ustar', 'tar'],
    ['gnu-tar-gnu.tar', 'gnu-tar-gnu', 'tar'],
    ['gnu-tar-posix.tar.gz', 'gnu-tar-posix', 'tar.gz'],
    ['gnu-tar.tar.gz', 'gnu-tar', 'tar.gz'],
    ['gnu-tar.tar.xz', 'gnu-tar', 'tar.xz'],
    ['bsdtar-pax.tar.gz', 'bsdtar-pax', 'tar.gz'],
    ['bsdtar.tar.gz', 'bsdtar', 'tar.gz'],
    ['bsdtar.tar.xz', 'bsdtar', 'tar.xz'],
    ['7-zip.tar.gz', '7-zip', 'tar.gz'],
    ['python.tar.xz', 'python', 'tar.xz'],
  ])('%s', async (fixture, name, container) => {
    const path = join(TESTDATA, fixture);
    const content = await fromTar(path);
    expect({ ...content, files: [...content.files].sort(byPath) }).toEqual({
      name,
      container,
      files: ALBUM,
      origin: 'tar',
    });
    expect(await fromTar(await readFile(path), { name: fixture })).toEqual(content);
    expect(await fromTar(createReadStream(path, { highWaterMark: 7 }), { name: fixture })).toEqual(content);
  });

  test.each(['gnu', 'posix'])('long names and a sparse file of 5 GB in the %s format', async (format) => {
    const { files } = await fromTar(join(TESTDATA, `gnu-tar-${format}-long-and-sparse.tar.gz`));
    expect(files.map(({ path, size }) => [path.length, path.slice(-15), size])).toEqual([
      [230, 'file name .flac', 5],
      [8, 'hole.mkv', 5_000_000_000],
    ]);
  });

  // GNU tar is on every system that the tests run on but Windows; what it writes today is read today.
  (process.platform === 'win32' ? test.skip : test)(
    "links and folders made by this system's tar are left out",
    async () => {
      await inFolder(async (folder) => {
        await writeTree(folder, { 'album/01.mp3': 'music', 'album/cover.jpg': '' });
        execFileSync('ln', ['-s', '01.mp3', 'link.mp3'], { cwd: join(folder, 'album') });
        execFileSync('ln', ['01.mp3', 'same.mp3'], { cwd: join(folder, 'album') });
        execFileSync('tar', ['-cf', 'album.tar', 'album'], { cwd: folder });
        const { files } = await fromTar(join(folder, 'album.tar'));
        expect(files.map(({ size }) => size).sort()).toEqual([0, 5]);
      });
    },
  );
});

describe('what tar archives hold', () => {
  test('hostile paths stay below the release', async () => {
    const names = ['../../etc/passwd', '/root', 'C:\\Windows\\win.ini', '..', 'a.mkv'];
    const { files } = await fromTar(tarOf(...names.map((name) => ({ name }))));
    expect(files.map(({ path }) => path)).toEqual(['etc/passwd', 'root', 'Windows/win.ini', 'a.mkv']);
  });

  test('only files, whatever sizes the others claim', async () => {
    const others = [...'123456Vg'].map((type) => ({ name: `type ${type}`, type }));
    const { files } = await fromTar(tarOf(...others, { name: 'folder/', type: '\0' }, { name: 'a.mkv', type: '7' }));
    expect(files).toEqual([{ path: 'a.mkv', size: 0 }]);
    expect((await fromTar(tarOf({ name: 'folder', type: '5', size: 9 }, { name: 'a.mkv' }))).files).toHaveLength(1);
  });

  test('any files come back as they are', async () => {
    const name = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 90 })
      .filter((text) => /^\w.*\w$/u.test(text));
    const part = fc.record({
      name: name.filter((text) => !/[\\/]/u.test(text)),
      content: fc.uint8Array({ maxLength: 2000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const files = parts.map(({ name: path, content }) => ({ path, size: content.length }));
        expect((await fromTar(tarOf(...parts))).files).toEqual(files);
        expect((await fromTar(gzipSync(tarOf(...parts)))).files).toEqual(files);
      }),
    );
  });

  test('a plain archive of 50 GB on disk is listed without being read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'huge.tar');
      const size = 50_000_000_000;
      await writeFile(path, tarOf({ name: 'disc.iso', size }).subarray(0, 512));
      // A hole: it takes no room on the disk.
      await truncate(path, 512 + Math.ceil(size / 512) * 512);
      const handle = await open(path, 'a');
      await handle.write(tarOf({ name: 'readme.nfo' }));
      await handle.close();
      const start = performance.now();
      expect((await fromTar(path)).files).toEqual([
        { path: 'disc.iso', size },
        { path: 'readme.nfo', size: 0 },
      ]);
      expect(performance.now() - start).toBeLessThan(2000);
    });
  });
});

describe('what is no tar archive', () => {
  test.each([
    ['INPUT_EMPTY', new Uint8Array()],
    ['INPUT_CORRUPT', Buffer.from('<html></html>')],
    ['INPUT_CORRUPT', Buffer.alloc(2000, 'x')],
    ['INPUT_CORRUPT', gzipSync('not a tar')],
    ['INPUT_CORRUPT', gzipSync(tarOf({ name: 'a' })).subarray(0, 40)],
    ['INPUT_CORRUPT', tarOf({ name: 'a', size: 2 ** 60 })],
    ['INPUT_CORRUPT', tarOf({ name: 'a', size: 5000 })],
    ['INPUT_CORRUPT', tarOf({ name: '././@LongLink', type: 'L', size: 2 ** 33 })],
    ['INPUT_CORRUPT', tarOf({ name: 'pax', type: 'x', content: Buffer.from('999 path=a\n') })],
    ['INPUT_CORRUPT', Buffer.from('BZh91AY&SY')],
    ['INPUT_CORRUPT', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0)],
    ['INPUT_UNSUPPORTED', Buffer.from('Rar!\u001a\u0007\u0001')],
  ])('is answered by %s', async (code, bytes) => {
    expect(await errorCode(() => fromTar(bytes))).toBe(code);
  });

  test.each(['gnu-tar-gnu.tar', 'gnu-tar.tar.gz', 'gnu-tar.tar.xz'])('%s cut off at any byte', async (fixture) => {
    const bytes = await readFile(join(TESTDATA, fixture));
    for (let length = 1; length < bytes.length; length += fixture.endsWith('.tar') ? 16 : 1) {
      const part = bytes.subarray(0, length);
      const files = await fromTar(part).then(
        (content) => content.files,
        () => undefined,
      );
      if (files === undefined) expect(await errorCode(() => fromTar(part))).toBe('INPUT_CORRUPT');
      // A plain archive that ends between two entries cannot be told from one that somebody left unclosed.
      else if (fixture.endsWith('.tar') && length % 512 === 0) expect(ALBUM.slice(0, files.length)).toEqual(files);
      // What is missing came after the end of the archive: the answer is whole.
      else expect(files).toEqual(ALBUM);
    }
    expect(await errorCode(() => fromTar(bytes.subarray(0, bytes.length / 2)))).toBe('INPUT_CORRUPT');
  });

  test('a stream that fails and a reader that has enough', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield tarOf({ name: 'a.mkv', size: 5000 }).subarray(0, 512);
      throw new Error('the network is down');
    };
    await expect(fromTar(failing())).rejects.toThrow(/the network is down/u);
    const controller = new AbortController();
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      yield tarOf({ name: 'a.mkv', size: 2 ** 50 }).subarray(0, 512);
      for (;;) {
        yield Buffer.alloc(65_536);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await expect(fromTar(endless(), { signal: controller.signal })).rejects.toThrow('enough');
  });

  test('xz archives are let go of, so that the next one is read', async () => {
    const bytes = await readFile(join(TESTDATA, 'gnu-tar.tar.xz'));
    await errorCode(() => fromTar(bytes.subarray(0, 100)));
    await errorCode(() => fromTar(Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(200, 7)])));
    const contents = await Promise.all([fromTar(bytes), fromTar(bytes), fromTar(bytes)]);
    for (const { files } of contents) expect(files).toEqual(ALBUM);
  });
});
