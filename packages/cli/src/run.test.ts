import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { run } from './run.js';
import { runCli } from './testing/run-cli.js';

const MATRIX = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
const FLOYD = 'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]';

describe('mimmo', () => {
  test('answers a name with exactly the fields of the contract', async () => {
    const { code, json } = await runCli([MATRIX]);
    expect(code).toBe(0);
    expect(json()).toEqual([
      {
        medium: 'video',
        subcategory: 'movie',
        confidence: expect.any(Number),
        source: 'patterns',
        metadata: { title: 'The Matrix', year: 1999 },
      },
    ]);
  });

  test('answers several inputs an object a line, in order, failures in their places', async () => {
    const { code, json } = await runCli([FLOYD, 'missing.mkv', MATRIX]);
    expect(code).toBe(1);
    expect(json()).toMatchObject([
      { medium: 'audio', subcategory: 'album', metadata: { artist: 'Pink Floyd', year: 1973 } },
      { error: { code: 'INPUT_NOT_FOUND', message: expect.stringContaining('missing.mkv') } },
      { medium: 'video' },
    ]);
  });

  test('answers the standard input a name a line, blank lines left out', async () => {
    const { code, json } = await runCli([], { input: `Game of Thrones S01 Complete 1080p\n\n${MATRIX}\n` });
    expect(code).toBe(0);
    expect(json()).toMatchObject([
      { medium: 'video', subcategory: 'season', metadata: { title: 'Game of Thrones' } },
      { medium: 'video', subcategory: 'movie' },
    ]);
  });

  test('takes lines of the standard input for names even where they end like files', async () => {
    const { code, json } = await runCli(['--no-ml'], { input: 'Some.Film.2012.1080p.x264.mkv\n./missing.mkv\n' });
    expect(code).toBe(1);
    expect(json()).toMatchObject([{ medium: 'video' }, { error: { code: 'INPUT_NOT_FOUND' } }]);
  });

  test('answers a name that looks like a path when told that it is one', async () => {
    const { code, json } = await runCli(['--no-ml', '--text', 'Some.Film.2012.1080p.x264.mkv']);
    expect([code, json()]).toMatchObject([0, [{ medium: 'video' }]]);
  });

  test('details have what the parser found and who gave the metadata', async () => {
    const { json } = await runCli(['--no-ml', '--details', MATRIX]);
    expect(json()).toMatchObject([
      {
        metadataSources: { title: 'rules', year: 'rules' },
        release: { title: 'The Matrix', year: 1999, resolution: '1080p', group: 'GROUP' },
      },
    ]);
    expect(JSON.stringify(json())).not.toContain('marks');
  });

  test('answers below the minimum are other', async () => {
    const { json } = await runCli(['--no-ml', '--min-confidence', '1', 'Some obscure words']);
    expect(json()).toEqual([{ medium: 'other', confidence: 0, source: 'fallback' }]);
  });

  test('metadata can be left out', async () => {
    expect((await runCli(['--no-ml', '--metadata', 'off', MATRIX])).out).not.toContain('metadata');
  });

  test('explains with the name in marks, the stages and the rule', async () => {
    const { out, code } = await runCli(['--no-ml', '--explain', MATRIX]);
    expect(code).toBe(0);
    expect(out).toContain('‹The.Matrix›.‹1999›.‹1080p›');
    expect(out).toMatch(/patterns\s+video, \d+ %\s+decided/u);
    expect(out).toContain('The Matrix (1999)');
  });

  test('explaining says on the error stream which input failed', async () => {
    const { code, err } = await runCli(['--explain', 'missing.mkv']);
    expect(code).toBe(1);
    expect(err).toContain('missing.mkv');
  });

  test.each(['pretty', 'table'])('prints for people: %s', async (format) => {
    const { out, code } = await runCli(['--no-ml', '--format', format, MATRIX, 'missing.mkv']);
    expect(code).toBe(1);
    expect(out).toContain('The Matrix (1999)');
    expect(out).toMatch(/video.*movie/u);
    expect(out).toContain('missing.mkv');
    expect(out).not.toContain('\u001b');
  });

  test('control characters of a name reach no terminal', async () => {
    const { out } = await runCli(['--no-ml', '--format', 'pretty', '--text', 'evil\u001b[31m\u202ename']);
    for (const character of ['\u001b', '\u202e']) expect(out).not.toContain(character);
  });

  test('wrong usage ends with 2 and says what is wrong on the error stream', async () => {
    const { code, out, err } = await runCli(['--bogus']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('bogus');
  });

  test.each([
    [[], 'One name a line', `${MATRIX}\n`],
    [['-i', '--no-ml'], 'One JSON array', `["${MATRIX}"]\n`],
  ])('tells a person at a terminal what %j waits for, and a pipe nothing', async (argv, invitation, input) => {
    const person = await runCli(argv, { input, terminal: true });
    expect([person.code, person.json()]).toMatchObject([0, [{}]]);
    expect(person.err).toContain(invitation);
    expect((await runCli(argv, { input })).err).toBe('');
  });

  test('nobody reading any more ends it quietly', async () => {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    stdout.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    const stdin = (async function* () {
      for (;;) yield `${MATRIX}\n`;
    })();
    expect(await run({ argv: ['--no-ml'], stdin, stdout, stderr, env: {} })).toBe(0);
    expect(stderr.read()).toBeNull();
  });
});

describe('mimmo -i', () => {
  const session = (lines: readonly string[], ...options: string[]) =>
    runCli(['-i', '--no-ml', ...options], { input: lines.map((line) => `${line}\n`).join('') });

  test('answers an array a line, in order', async () => {
    const { code, json } = await session([JSON.stringify([FLOYD, MATRIX]), '[]', JSON.stringify([MATRIX])]);
    expect(code).toBe(0);
    expect(json()).toMatchObject([[{ medium: 'audio' }, { medium: 'video' }], [], [{ medium: 'video' }]]);
  });

  test('answers bad items in their places and bad lines with one failure, and goes on', async () => {
    const lines = ['nonsense', '{"name":"x"}', '[5, "./missing", null]', '["', JSON.stringify([MATRIX])];
    const { code, json } = await session(lines);
    const failure = (code: string) => ({ error: { code, message: expect.any(String) } });
    expect(code).toBe(0);
    expect(json()).toMatchObject([
      failure('INPUT_INVALID'),
      failure('INPUT_INVALID'),
      [failure('INPUT_INVALID'), failure('INPUT_NOT_FOUND'), failure('INPUT_INVALID')],
      failure('INPUT_INVALID'),
      [{ medium: 'video' }],
    ]);
  });

  test('answers names and file lists as crawlers send them', async () => {
    const names = ['movie.2012.1080p.mkv', 'Крёстный отец / The Godfather', 'a/b/c.mp3'];
    const { json } = await session([JSON.stringify([...names, { name: 'x', files: [{ path: 'x.mkv', size: 5 }] }])]);
    expect(json()).toMatchObject([[{ medium: 'video' }, {}, {}, { medium: 'video', source: 'extension' }]]);
    expect(JSON.stringify(json())).not.toContain('error');
  });

  test('answers a line before the next one is there', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const running = run({ argv: ['-i', '--no-ml'], stdin, stdout, stderr: new PassThrough(), env: {} });
    for (let round = 0; round < 3; round += 1) {
      stdin.write(`${JSON.stringify([MATRIX])}\n`);
      const [answer] = await new Promise<Buffer[]>((resolve) =>
        stdout.once('data', (chunk: Buffer) => resolve([chunk])),
      );
      expect(JSON.parse(String(answer))).toMatchObject([{ medium: 'video' }]);
    }
    stdin.end();
    expect(await running).toBe(0);
  });
});

describe('mimmo rules', () => {
  test('why shows the marks of a name and the rule that decided', async () => {
    const { code, out } = await runCli(['rules', 'why', MATRIX]);
    expect(code).toBe(0);
    expect(out).toContain('‹The.Matrix›.‹1999›');
    expect(out).toMatch(/decided\s+\S+/u);
  });

  test('test says that a file is not there', async () => {
    const { code, err } = await runCli(['rules', 'test', './missing.yaml']);
    expect([code, err]).toEqual([1, expect.stringContaining('missing.yaml')]);
  });
});
