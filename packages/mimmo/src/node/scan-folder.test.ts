import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FileEntry, isMimmoError, type Warning } from '@mimmo/core';
import { folderTree, releasesIn } from '@mimmo/patterns';
import { collect } from '../testing/items.js';
import { madeDownloads } from '../testing/made-downloads.js';
import { createMimmo } from './create-mimmo.js';
import { type FoundRelease, scanFolder } from './scan-folder.js';

let disk = '';
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'mimmo-scan-'));
});
afterAll(() => rm(disk, { recursive: true, force: true }));

/** Makes files of any size that take no room. */
async function make(folder: string, files: readonly FileEntry[]): Promise<string> {
  const top = join(disk, folder);
  for (const { path, size } of files) {
    const at = join(top, path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, '');
    await truncate(at, size);
  }
  return top;
}

const files = (...paths: readonly string[]): readonly FileEntry[] => paths.map((path) => ({ path, size: 5_000_000 }));

/** Where releases are, below the folder that was scanned. */
function places(top: string, found: readonly FoundRelease[]): readonly string[] {
  return found.map(({ path }) => path.slice(top.length + 1));
}

describe('200 mixed downloads', () => {
  const { releases, strays } = madeDownloads(200);
  const all = [...releases.flatMap((release) => release.files), ...strays];

  test.each(['Downloads', 'zeug'])('in "%s" are found once each, with the right medium', async (folder) => {
    const top = await make(folder, all);
    const found = await collect(scanFolder(top));
    expect(places(top, found).toSorted()).toEqual(releases.map(({ path }) => path).toSorted());

    const mimmo = createMimmo({ metadata: 'rules' });
    try {
      const media = await collect(mimmo.reportMany(found.map(({ content }) => content)));
      const told = new Map(places(top, found).map((path, at) => [path, media[at]?.medium]));
      expect([...told].toSorted()).toEqual(releases.map(({ path, medium }) => [path, medium]).toSorted());
    } finally {
      await mimmo.close();
    }
  });

  test.each(['Downloads', 'zeug'])('in "%s" are found as in a list of all files', async (folder) => {
    const top = await make(folder, all);
    const listed = releasesIn(folderTree(folder, all));
    const found = await collect(scanFolder(top));
    expect(found.map(({ path, reason }) => [path, reason]).toSorted()).toEqual(
      listed.map(({ path, reason }) => [join(top, path), reason]).toSorted(),
    );
  });
});

describe('scanFolder', () => {
  test('gives a content with its files, and the folders above', async () => {
    const top = await make(
      'Music',
      files('Ada/First (1999)/01 - Song.mp3', 'Ada/First (1999)/02 - Song.mp3', 'B.mp3', 'B.lrc'),
    );
    expect(await collect(scanFolder(top))).toEqual([
      {
        path: join(top, 'B.mp3'),
        reason: 'file',
        content: expect.objectContaining({
          name: 'B.mp3',
          origin: 'file',
          files: files('B.lrc', 'B.mp3').toReversed(),
        }),
      },
      {
        path: join(top, 'Ada/First (1999)'),
        reason: 'album',
        content: expect.objectContaining({
          name: 'First (1999)',
          origin: 'directory',
          folder: expect.stringMatching(/Music\/Ada$/u),
          files: files('01 - Song.mp3', '02 - Song.mp3'),
        }),
      },
    ]);
  });

  test('looks through as many levels as is asked for', async () => {
    const top = await make(
      'depth',
      files('Music/Ada/01.mp3', 'Music/Ada/02.mp3', 'Music/Ben/01.mp3', 'Music/Ben/02.mp3'),
    );
    const at = async (depth: number) => places(top, await collect(scanFolder(top, { depth })));
    expect(await at(0)).toEqual(['']);
    expect(await at(1)).toEqual(['Music']);
    expect(await at(2)).toEqual(['Music/Ada', 'Music/Ben']);
  });

  test('gives a release before the folders after it are entered', async () => {
    const top = await make('inbox', files('A.mkv', 'B/01.mp3', 'B/02.mp3', 'C/01.mp3', 'C/02.mp3'));
    const entered: string[] = [];
    const scan = scanFolder(top, { onFolder: (path) => entered.push(path.slice(top.length + 1)) });
    const first = await scan.next();
    expect([first.value?.path, entered]).toEqual([join(top, 'A.mkv'), ['']]);
    await scan.next();
    expect(entered).toEqual(['', 'B']);
    await scan.return();
  });

  test('goes on where a folder vanished, and says so', async () => {
    const top = await make('incoming', files('A.mkv', 'B/01.mp3', 'C/01.mp3', 'C/02.mp3'));
    const warnings: Warning[] = [];
    const found: string[] = [];
    for await (const { path } of scanFolder(top, { onWarning: (warning) => warnings.push(warning) })) {
      found.push(path.slice(top.length + 1));
      if (found.length === 1) await rm(join(top, 'B'), { recursive: true });
    }
    expect(found).toEqual(['A.mkv', 'C']);
    expect(warnings).toEqual([expect.objectContaining({ code: 'INPUT_NOT_FOUND', path: join(top, 'B') })]);
  });

  test('goes through folders within folders as deep as a system has them', async () => {
    const top = await make('deep', files('A.mkv', `${'d/'.repeat(900)}B.mkv`));
    expect(places(top, await collect(scanFolder(top)))).toEqual(['A.mkv', 'd/'.repeat(100).slice(0, -1)]);
  });

  test('follows no links', async () => {
    const top = await make('Films', files('A/A.mkv', 'B.mkv'));
    await symlink('.', join(top, 'again'));
    await symlink('B.mkv', join(top, 'C.mkv'));
    const warnings: Warning[] = [];
    const found = await collect(scanFolder(top, { onWarning: (warning) => warnings.push(warning) }));
    expect(places(top, found)).toEqual(['B.mkv', 'A']);
    expect(warnings).toEqual([expect.objectContaining({ code: 'INPUT_UNSUPPORTED' })]);
  });

  test('takes a file for one release', async () => {
    const top = await make('single', files('Some.Film.2019.mkv'));
    const path = join(top, 'Some.Film.2019.mkv');
    expect(await collect(scanFolder(path))).toMatchObject([{ path, reason: 'file', content: { origin: 'file' } }]);
  });

  test('answers a file that is damaged by its name, and in strict scans not at all', async () => {
    const top = await make('torrents', files('Some.Film.2019.1080p.torrent'));
    expect(await collect(scanFolder(top))).toMatchObject([
      { content: { name: 'Some.Film.2019.1080p', warnings: [{ code: 'INPUT_CORRUPT' }] } },
    ]);
    const warnings: Warning[] = [];
    expect(await collect(scanFolder(top, { strict: true, onWarning: (warning) => warnings.push(warning) }))).toEqual(
      [],
    );
    expect(warnings).toMatchObject([{ code: 'INPUT_CORRUPT', path: join(top, 'Some.Film.2019.1080p.torrent') }]);
  });

  test.each<readonly [string, object, string]>([
    ['nothing is there', {}, 'INPUT_NOT_FOUND'],
    ['an option is unknown', { deep: 1 }, 'OPTION_INVALID'],
    ['a depth is none', { depth: -1 }, 'OPTION_INVALID'],
  ])('rejects where %s', async (_title, options, code) => {
    const failure = await collect(scanFolder(join(disk, 'nothing'), options)).catch((error: unknown) => error);
    expect(isMimmoError(failure) && failure.code).toBe(code);
  });

  test('stops when it is told to', async () => {
    const top = await make('stop', files('A.mkv'));
    const failure = await collect(scanFolder(top, { signal: AbortSignal.abort() })).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AbortError' });
  });
});
