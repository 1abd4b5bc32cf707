import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../testing/run-cli.js';

const QUICK = ['--no-ml', '--metadata', 'rules'];
const FILM = 'Some.Film.2019.1080p.BluRay.x264-GRP';

let disk = '';
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'mimmo-cli-scan-'));
  for (const path of [
    `Downloads/${FILM}/film.mkv`,
    `Downloads/${FILM}/Sample/sample.mkv`,
    'Downloads/Ada - Harbour (1999)/01 - Song.flac',
    'Downloads/Ada - Harbour (1999)/02 - Song.flac',
    'Downloads/Book.epub',
    'Downloads/Book.jpg',
    'Album/01 - Song.flac',
    'Album/02 - Song.flac',
  ]) {
    await mkdir(dirname(join(disk, path)), { recursive: true });
    await writeFile(join(disk, path), '');
  }
});
afterAll(() => rm(disk, { recursive: true, force: true }));

describe('mimmo scan', () => {
  test('answers each release with its path first, an object a line', async () => {
    const { code, out, err, json } = await runCli(['scan', join(disk, 'Downloads'), ...QUICK]);
    expect([code, err]).toEqual([0, '']);
    expect(json()).toEqual([
      { path: join(disk, 'Downloads/Book.epub'), medium: 'book', confidence: expect.any(Number), source: 'extension' },
      expect.objectContaining({
        path: join(disk, 'Downloads/Ada - Harbour (1999)'),
        medium: 'audio',
        subcategory: 'album',
        metadata: { title: 'Harbour', artist: 'Ada', year: 1999 },
      }),
      expect.objectContaining({ path: join(disk, 'Downloads', FILM), medium: 'video', subcategory: 'movie' }),
    ]);
    expect(out).toMatch(/^\{"path":/u);
  });

  test('has the options of answers', async () => {
    const folder = join(disk, 'Downloads');
    const { json } = await runCli(['scan', folder, ...QUICK, '--only', 'title,year', '--medium', 'video']);
    expect(json()).toMatchObject([{}, { source: 'caller', release: { title: 'Ada - Harbour', year: 1999 } }, {}]);
    const { out } = await runCli(['scan', folder, ...QUICK, '--format', 'table']);
    expect(out.split('\n')).toHaveLength(5);
    expect((await runCli(['scan', folder, ...QUICK, '--explain'])).out).toContain('Book.epub');
  });

  test('looks as deep as it is told to', async () => {
    const { json } = await runCli(['scan', disk, ...QUICK, '--depth', '1']);
    expect(json()).toMatchObject([{ path: join(disk, 'Album') }, { path: join(disk, 'Downloads') }]);
  });

  test('answers a folder that is not there in its place, and goes on', async () => {
    const missing = join(disk, 'nothing');
    const { code, json } = await runCli(['scan', missing, join(disk, 'Album'), ...QUICK]);
    expect(code).toBe(1);
    expect(json()).toMatchObject([
      { path: missing, error: { code: 'INPUT_NOT_FOUND' } },
      { path: join(disk, 'Album'), medium: 'audio' },
    ]);
  });

  test('is for people at a terminal, and shows them how far it is', async () => {
    const { out, err } = await runCli(['scan', join(disk, 'Downloads'), ...QUICK], { columns: 100 });
    expect(out).toContain(`${join(disk, 'Downloads/Book.epub')}\n  book`);
    expect(err).toContain('1 folders, 0 releases');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  test.each([
    [['scan']],
    [['scan', '.', '--depth', '-1']],
    [['scan', '.', '--depth', '1.5']],
    [['scan', '.', '--min-confidence', '2']],
    [['scan', '.', '--text']],
  ])('refuses %j', async (argv) => {
    const { code, err } = await runCli(argv);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'OPTION_INVALID' } });
  });
});

describe('a folder of several releases that is answered as one', () => {
  const warnings = [
    {
      code: 'INPUT_SEVERAL',
      message: expect.stringMatching(/ holds 3 releases, such as "Book\.epub" and .*"mimmo scan" answers each\.$/u),
      path: expect.stringMatching(/Downloads$/u),
    },
  ];

  test.each([
    ['an argument', (path: string) => runCli([path, ...QUICK])],
    ['a line', (path: string) => runCli(['--path', ...QUICK], { input: `${path}\n` })],
    ['an item', (path: string) => runCli(['-i', ...QUICK], { input: `${JSON.stringify({ path })}\n` })],
  ])('says so, given as %s', async (_title, ask) => {
    expect((await ask(join(disk, 'Downloads'))).json()).toMatchObject([{ warnings }]);
    const [album] = (await ask(join(disk, 'Album'))).json();
    expect(album).not.toHaveProperty('warnings');
  });
});
