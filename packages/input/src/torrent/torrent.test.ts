import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../content/limits.js';
import { fromTorrent } from '../loaders.js';
import { torrentOf } from '../testing/bencoded.js';
import { errorCode } from '../testing/error-code.js';
import { inFolder, TESTDATA } from '../testing/folders.js';

const SHOW = [
  { path: 'a.mkv', size: 50_000 },
  { path: 'b.mkv', size: 70_001 },
  { path: 'sub/c.srt', size: 123 },
];
const ALBUM = [
  { path: 'CD1/01 - Héllo.flac', size: 7 },
  { path: 'Текст/empty.nfo', size: 0 },
];
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

// Transmission leaves out files without bytes.
describe('torrents of other programs', () => {
  test.each([
    ['v1', 'Some.Show.S01', SHOW, { v1: '33e1640d5196e8e780f872c4e9acfaff4d70148d' }],
    ['v2', 'Some.Show.S01', SHOW, { v2: '23abf0faa1de73de7667fbadf4114b3eb0368a34da2d87b47899949880b36382' }],
    [
      'hybrid',
      'Some.Show.S01',
      SHOW,
      {
        v1: '34f41a751180d5eba508d928874735055342611a',
        v2: '22f5724a7f92b432eb0c046db9920fd7e619c372604dfd851a998219a80a3e8c',
      },
    ],
    ['mktorrent', 'Some Album (1973) [FLAC]', ALBUM, { v1: '1e110ed1975437c008acf86bd39e9c06a6674270' }],
    [
      'mktorrent-single',
      '01 - Héllo.flac',
      [{ path: '01 - Héllo.flac', size: 7 }],
      { v1: '193d264de22f398075798ca5bb0cfff9f8897b16' },
    ],
    ['transmission', 'Some Album (1973) [FLAC]', ALBUM.slice(0, 1), { v1: '1eda1685ac0bb8952ca69496ad89d21418165106' }],
    [
      'libtorrent-v2',
      'Some Album (1973) [FLAC]',
      ALBUM,
      { v2: 'a17e15a55e72f1e3550df3cf646e3f5047ff68f26b0fb94919278c8f0c0f54d7' },
    ],
    [
      'libtorrent-hybrid',
      'Some Album (1973) [FLAC]',
      ALBUM,
      {
        v1: 'e7d2fefa3b6d19c92b6e850c5a89e66003154c40',
        v2: '2ba44d00e41d421b43307b87ea9a8b199d2806966cdd5f0fb98a45d46bbf4d3b',
      },
    ],
  ])('%s.torrent', async (fixture, name, files, infoHashes) => {
    const path = join(TESTDATA, `${fixture}.torrent`);
    const content = await fromTorrent(path);
    expect({ ...content, files: [...content.files].sort(byPath) }).toEqual({
      name,
      files,
      origin: 'torrent',
      infoHashes,
    });
    expect(await fromTorrent(await readFile(path))).toEqual(content);
    expect(await fromTorrent(createReadStream(path, { highWaterMark: 100 }))).toEqual(content);
  });
});

describe('what torrents hold', () => {
  test('padding files and links are left out, by attribute and by name', async () => {
    const torrent = torrentOf({
      files: [
        { length: 5_000_000_000, path: ['film.mkv'] },
        { attr: 'p', length: 10, path: ['.pad', '10'] },
        { length: 11, path: ['.pad', '11'] },
        { length: 12, path: ['_____padding_file_0_'] },
        { attr: 'l', length: 0, path: ['link.mkv'] },
        { attr: 'x', length: 13, path: ['setup.sh'] },
      ].map((file) => new Map(Object.entries(file))),
      name: 'Some Film',
    });
    expect((await fromTorrent(torrent)).files).toEqual([
      { path: 'film.mkv', size: 5_000_000_000 },
      { path: 'setup.sh', size: 13 },
    ]);
  });

  test('hostile paths stay below the release', async () => {
    const paths = [['..', '..', 'etc', 'passwd'], ['a/../../b'], ['', 'c'], ['..'], ['nul\0']];
    const files = paths.map(
      (path) =>
        new Map<string, number | string[]>([
          ['length', 1],
          ['path', path],
        ]),
    );
    const { files: found, warnings } = await fromTorrent(torrentOf({ files, name: '../up' }));
    expect(found.map(({ path }) => path)).toEqual(['etc/passwd', 'b', 'c', 'nul ']);
    expect(warnings).toMatchObject([{ code: 'INPUT_INVALID', message: expect.stringContaining('1 left out') }]);
  });

  const gbk = Uint8Array.of(0xc0, 0xb6, 0xc1, 0xab, 0xbb, 0xa8);
  const cp1251 = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
  test.each([
    ['UTF-8 beside another charset', { name: gbk, 'name.utf-8': '蓝莲花' }, { encoding: 'GBK' }, '蓝莲花'],
    ['the charset that the torrent names', { name: gbk }, { encoding: 'GBK' }, '蓝莲花'],
    ['another such charset', { name: cp1251 }, { encoding: 'windows-1251' }, 'Привет'],
    ['UTF-8 under a wrong label', { name: 'Привет' }, { encoding: 'GBK' }, 'Привет'],
    ['western letters without a label', { name: Uint8Array.of(0x48, 0xe9) }, {}, 'Hé'],
    ['western letters under an unknown label', { name: Uint8Array.of(0x48, 0xe9) }, { encoding: 'nonsense' }, 'Hé'],
  ])('names are read as %s', async (_, info, rest, name) => {
    const content = await fromTorrent(torrentOf({ length: 3, ...info }, rest));
    expect(content.name).toBe(name);
    expect(content.files).toEqual([{ path: name, size: 3 }]);
  });

  test('the info hash is of the bytes as they are, keys out of order and all', async () => {
    const info = 'd6:lengthi3e4:name1:x6:piecesi0e1:ai007ee';
    const { infoHashes } = await fromTorrent(Buffer.from(`d4:info${info}e`));
    expect(infoHashes).toEqual({ v1: createHash('sha1').update(info).digest('hex') });
  });

  test('a v2 file tree of names like parts of objects is a tree', async () => {
    const leaf = new Map([['', new Map([['length', 1]])]]);
    const tree = new Map([['__proto__', new Map([['constructor', leaf]])]]);
    const torrent = torrentOf({ 'file tree': tree, 'meta version': 2, name: 'x' });
    expect((await fromTorrent(torrent)).files).toEqual([{ path: '__proto__/constructor', size: 1 }]);
  });
});

describe('what a torrent may cost', () => {
  /** A v1 torrent of one file, whose path is given in bencoding. */
  const withPath = (...path: Buffer[]): Buffer =>
    Buffer.concat([Buffer.from('d4:infod5:filesld6:lengthi3e4:pathl'), ...path, Buffer.from('eee4:name1:xee')]);

  test('of a path of ten million segments the last ones are kept', async () => {
    const { files } = await fromTorrent(withPath(Buffer.alloc(30_000_000, '1:a'), Buffer.from('6:b.flac')));
    expect(files[0]?.path).toMatch(/^(?:a\/){1000,}b\.flac$/u);
    expect(files[0]?.path.length).toBeLessThanOrEqual(LIMITS.pathLength);
  }, 30_000);

  test('files in a folder whose name is long are refused once they are too many', async () => {
    const count = LIMITS.visitedPathLength / LIMITS.pathLength + 1000;
    const folder = 'f'.repeat(LIMITS.pathLength);
    const tree = `d${folder.length}:${folder}d${'1:ad0:d6:lengthi3eee'.repeat(count)}ee`;
    const torrent = Buffer.from(`d4:infod9:file tree${tree}12:meta versioni2e4:name1:xee`);
    expect(await errorCode(() => fromTorrent(torrent))).toBe('INPUT_TOO_LARGE');
  }, 60_000);

  test('a stream without end is refused', async () => {
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(1024 * 1024);
      for (;;) yield chunk;
    };
    expect(await errorCode(() => fromTorrent(endless()))).toBe('INPUT_TOO_LARGE');
  });
});

describe('what is no torrent', () => {
  test.each([
    ['INPUT_EMPTY', ''],
    ['INPUT_EMPTY', 'd4:infod5:filesle4:name0:ee'],
    ['INPUT_EMPTY', 'd4:infod6:lengthi5e4:namei5eee'],
    ['INPUT_CORRUPT', '<html>Not found</html>'],
    ['INPUT_CORRUPT', 'd4:info'],
    ['INPUT_CORRUPT', 'de'],
    ['INPUT_CORRUPT', 'd4:infoi7ee'],
    ['INPUT_CORRUPT', 'd4:infod4:name1:xee'],
    ['INPUT_CORRUPT', `d4:info${'l'.repeat(100_000)}${'e'.repeat(100_000)}e`],
    ['INPUT_CORRUPT', `d4:info${'d1:a'.repeat(100_000)}`],
  ])('is answered by %s: %.30s', async (code, text) => {
    expect(await errorCode(() => fromTorrent(Buffer.from(text)))).toBe(code);
  });

  test('a message names the file and says what to do', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'page.torrent');
      await writeFile(path, '<html></html>');
      await expect(fromTorrent(path)).rejects.toThrow(/page\.torrent" is damaged or incomplete: .* Get it again/u);
      expect(await errorCode(() => fromTorrent(join(folder, 'none.torrent')))).toBe('INPUT_NOT_FOUND');
      expect(await errorCode(() => fromTorrent(folder))).toBe('INPUT_UNSUPPORTED');
    });
  });

  test('an aborted signal ends the reading with its reason', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(fromTorrent(join(TESTDATA, 'v1.torrent'), { signal })).rejects.toThrow('enough');
  });
});
