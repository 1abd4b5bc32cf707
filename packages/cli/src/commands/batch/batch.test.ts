import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type BuiltResult, type BuiltWorld, runBuilt } from '../../testing/built-cli.js';

/*
 * Threads run what is built: `dist` must be there.
 */
// Each run starts a process and its threads.
jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-batch-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const RULES = ['--no-ml', '--metadata', 'rules', '--jobs', '2'];
const batch = (argv: readonly string[], world?: BuiltWorld): Promise<BuiltResult> =>
  runBuilt(['batch', ...RULES, ...argv], world);

/** A file in the folder of this test. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const MATRIX = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
const FLOYD = 'Pink Floyd - The Wall (1979) [FLAC]';
const VIDEO = { medium: 'video', subcategory: 'movie', metadata: { title: 'The Matrix', year: 1999 } };
const AUDIO = { medium: 'audio', subcategory: 'album' };

describe('formats', () => {
  const album = { name: 'Some Album', files: [{ path: '01.flac', size: 30_000_000 }] };
  const paths = { name: 'Holidays', files: ['01 - Harbour.flac', '02 - Lanterns.flac', '03 - Low Tide.flac'] };
  const objects = [{ id: 'own', name: MATRIX }, MATRIX, album, 7, { name: MATRIX, path: '/etc' }, paths];
  const jsonLines = `${objects.map((value) => JSON.stringify(value)).join('\n')}\n{"name":\n\n`;
  const ofJsonLines = [
    { id: 'own', ...VIDEO },
    { id: 2, ...VIDEO },
    { id: 3, medium: 'audio' },
    { id: 4, error: { code: 'INPUT_INVALID' } },
    { id: 5, error: { code: 'INPUT_INVALID' } },
    { id: 6, medium: 'audio', subcategory: 'album', source: 'extension' },
    { id: 7, error: { code: 'INPUT_INVALID' } },
    { id: 8, error: { code: 'INPUT_EMPTY' } },
  ];
  const table = [`hash,title`, `ab,${MATRIX}`, `cd,"${FLOYD}"`, 'ef', ''].join('\r\n');
  const ofTable = [
    { id: 'ab', ...VIDEO },
    { id: 'cd', ...AUDIO },
    { id: 'ef', error: { code: 'INPUT_INVALID' } },
  ];
  const columns = ['--column', 'title', '--id-column', 'hash'];

  test.each<[string, string, string | Uint8Array, readonly string[], readonly object[]]>([
    [
      'names',
      'n.txt',
      `\ufeff${MATRIX}\r\n\n${FLOYD}`,
      [],
      [
        { id: 1, ...VIDEO },
        { id: 2, error: { code: 'INPUT_EMPTY' } },
        { id: 3, ...AUDIO },
      ],
    ],
    [
      'objects among names',
      'o.txt',
      `{"id":"x","name":"${MATRIX}"}\n{"id"`,
      [],
      [
        { id: 'x', ...VIDEO },
        { id: 2, medium: 'other' },
      ],
    ],
    ['JSON Lines', 'j.jsonl', jsonLines, [], ofJsonLines],
    ['JSON Lines, compressed', 'j.ndjson.gz', gzipSync(jsonLines), [], ofJsonLines],
    [
      'members of gzip in a row',
      'm.txt.gz',
      Buffer.concat([gzipSync(`${MATRIX}\n`), gzipSync(`${FLOYD}\n`)]),
      [],
      [
        { id: 1, ...VIDEO },
        { id: 2, ...AUDIO },
      ],
    ],
    ['CSV', 't.csv', table, columns, ofTable],
    ['TSV', 't.tsv', table.replaceAll(',', '\t').replaceAll('"', ''), columns, ofTable],
    ['a table without headings', 'h.csv', `ab,${MATRIX}\n`, ['--column', '2'], [{ id: 1, ...VIDEO }]],
    ['a format that is asked for', 'x.dat', `"${MATRIX}"\n`, ['--input-format', 'jsonl'], [{ id: 1, ...VIDEO }]],
    ['an empty file', 'e.txt', '', [], []],
  ])('%s', async (_case, name, content, argv, expected) => {
    const result = await batch([await file(name, content), ...argv]);
    expect(result.json()).toMatchObject(expected);
    expect(result.json()).toHaveLength(expected.length);
    expect(result.code).toBe(expected.some((answer) => 'error' in answer) ? 1 : 0);
  });

  test('files one after the other, lines numbered through; - is the standard input', async () => {
    const [one, two] = [await file('1.txt', `${MATRIX}\n`), await file('2.csv', `name\n${FLOYD}\n`)];
    const result = await batch([one, '-', two], { input: `${FLOYD}\n` });
    expect(result.json()).toMatchObject([
      { id: 1, ...VIDEO },
      { id: 2, ...AUDIO },
      { id: 4, ...AUDIO },
    ]);
  });
});

test('answers are those of the plain command, in order, whatever the number of threads', async () => {
  const names = Array.from(
    { length: 1500 },
    (_, at) => `Some.Show.S01E${at % 90}.${1900 + (at % 120)}.720p.WEB.x264-GRP\n`,
  );
  const input = [...names, ...names.slice(0, 50).map((name) => `Artist ${name}`)].join('');
  const plain = await runBuilt(RULES.slice(0, 3), { input });
  for (const jobs of ['1', '3']) {
    const { out } = await batch(['--jobs', jobs], { input });
    const withIds = plain.json().map((answer, at) => JSON.stringify({ id: at + 1, ...Object(answer) }));
    expect(out.trimEnd().split('\n')).toEqual(withIds);
  }
});

test('a folder is read by --path alone; one that is gone costs its own record', async () => {
  const album = join(folder, 'Some Album (1999)');
  await mkdir(album);
  await writeFile(join(album, '01 - Song.flac'), 'x');
  const lines = `${album}\n${join(folder, 'gone')}\n${JSON.stringify({ id: 'p', path: album })}\n`;
  expect((await batch(['--path'], { input: lines })).json()).toMatchObject([
    { id: 1, medium: 'audio' },
    { id: 2, error: { code: 'INPUT_NOT_FOUND' } },
    { id: 'p', medium: 'audio' },
  ]);
  const [, , object] = (await batch([], { input: lines })).json();
  expect(object).toMatchObject({ id: 'p', error: { code: 'INPUT_INVALID' } });
});

test('hostile records cost themselves alone', async () => {
  const hostile: readonly (readonly [string | Uint8Array, object])[] = [
    ['x'.repeat(10_000_000), { error: { code: 'INPUT_TOO_LARGE' } }],
    ['x'.repeat(17_000_000), { error: { code: 'INPUT_TOO_LARGE' } }],
    [`${MATRIX}\0`, { medium: 'video' }],
    [Buffer.from([0xff, 0xfe, 0xc3, 0x28]), { medium: expect.any(String) }],
    [`{"name":"${MATRIX} \\ud800","id":"\\udfff"}`, { medium: 'video' }],
    [`{"name":${'['.repeat(50_000)}`, { medium: expect.any(String) }],
    [`{"__proto__":{"name":"x"},"name":"${MATRIX}"}`, { medium: 'video' }],
    ['{"name":"a","id":12345678901234567890}', { error: { code: 'INPUT_INVALID' } }],
    ['S01E01'.repeat(10_000), { medium: expect.any(String) }],
    ['\r', { error: { code: 'INPUT_EMPTY' } }],
    [MATRIX, VIDEO],
  ];
  const input = Buffer.concat(hostile.flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')]));
  const result = await batch([], { input });
  expect(result.json()).toMatchObject(hostile.map(([, answer]) => answer));
  expect(result.out).toContain('\\udfff');
});

test('a file that breaks off is answered as far as it can be read, and then the run ends by an error', async () => {
  const whole = gzipSync(Array.from({ length: 20_000 }, (_, at) => `${MATRIX}${at}\n`).join(''));
  const input = await file('cut.txt.gz', whole.subarray(0, whole.length / 2));
  const result = await batch([input]);
  expect([result.code, result.err]).toEqual([1, expect.stringContaining('INPUT_UNREADABLE')]);
  expect(result.json().length).toBeGreaterThan(5_000);
  expect(result.json().at(-1)).toMatchObject({ id: result.json().length, medium: 'video' });
});

test('UTF-16 is refused by its name', async () => {
  const input = await file('wide.txt', Buffer.from(`\ufeff${MATRIX}\r\n`, 'utf16le'));
  const result = await batch([input]);
  expect([result.code, result.out]).toEqual([1, '']);
  expect(result.err).toMatch(/INPUT_UNSUPPORTED.*UTF-16/u);
});

test('what the summary counts is what was answered', async () => {
  const { err } = await batch([], { input: `${MATRIX}\n${FLOYD}\n\n` });
  expect(err).toMatch(/^3 records in 0:\d\d\n/mu);
  expect(err).toMatch(/^medium +video 1, audio 1\n/mu);
  expect(err).toMatch(/^errors +INPUT_EMPTY 1\n/mu);
});

test('the output is a file where one is asked for, and empty gzip is gzip', async () => {
  const [full, empty] = [join(folder, 'full.jsonl.gz'), join(folder, 'empty.jsonl.gz')];
  await batch(['-o', full, '--details', '--only', 'year'], { input: MATRIX });
  expect(JSON.parse(gunzipSync(await readFile(full)).toString())).toMatchObject({ id: 1, release: { year: 1999 } });
  await batch(['-o', empty]);
  expect(gunzipSync(await readFile(empty))).toHaveLength(0);
});

test.each([
  ['a file that is not there', ['missing.txt'], 1, 'INPUT_NOT_FOUND'],
  ['a folder', [tmpdir()], 1, 'INPUT_INVALID'],
  ['a column that is not there', ['-', '--input-format', 'csv'], 1, 'OPTION_INVALID'],
  ['--resume without --output', ['--resume'], 2, 'OPTION_INVALID'],
  ['--resume of the standard input', ['--resume', '-o', 'x'], 2, 'OPTION_INVALID'],
  ['no jobs', ['--jobs', '0'], 2, 'OPTION_INVALID'],
  ['a rule pack that is not there', ['--rules', 'missing.yaml'], 2, 'INPUT_NOT_FOUND'],
])('%s is refused before anything is written', async (_case, argv, code, problem) => {
  const result = await batch(argv, { input: 'a,b\nc,d\n' });
  expect([result.code, result.out]).toEqual([code, '']);
  expect(JSON.parse(result.err)).toMatchObject({ error: { code: problem } });
});

test('a reader that has enough ends the run in silence', async () => {
  const input = await file('long.txt', `${MATRIX}\n`.repeat(30_000));
  const result = await batch([input], { started: ({ stdout }) => stdout?.once('data', () => stdout.destroy()) });
  // A slow run says how far it is.
  expect([result.code, result.err]).toEqual([0, expect.not.stringContaining('error')]);
});

test('a file is not written over while it is read', async () => {
  const path = await file('both.txt', MATRIX);
  expect((await batch([path, '-o', path])).code).toBe(1);
  expect(await readFile(path, 'utf8')).toBe(MATRIX);
});

test('a record that kills its worker twice is an error, and every other one is answered', async () => {
  // Threads are preloaded with what kills them; there is no record that does it by itself.
  const preload = await file(
    'killer.mjs',
    `import { isMainThread } from 'node:worker_threads';
     const { stringify } = JSON;
     if (!isMainThread) JSON.stringify = (...given) => {
       const text = stringify(...given);
       if (text.includes('Killer')) process.exit(9);
       return text;
     };`,
  );
  const names = Array.from({ length: 400 }, (_, at) => (at % 200 === 100 ? 'Killer' : MATRIX));
  const result = await batch(['--details'], {
    input: names.join('\n'),
    env: { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` },
  });
  expect(result.json()).toMatchObject(
    names.map((name, at) => ({ id: at + 1, ...(name === 'Killer' ? { error: { code: 'WORKER_FAILED' } } : VIDEO) })),
  );
  expect(result.err).toContain('WORKER_FAILED 2');
});
