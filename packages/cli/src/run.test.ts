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
    const { code, json } = await runCli([FLOYD, './missing.mkv', MATRIX]);
    expect(code).toBe(1);
    expect(json()).toMatchObject([
      { input: FLOYD, medium: 'audio', subcategory: 'album', metadata: { artist: 'Pink Floyd', year: 1973 } },
      { input: './missing.mkv', error: { code: 'INPUT_NOT_FOUND', message: expect.stringContaining('missing.mkv') } },
      { input: MATRIX, medium: 'video' },
    ]);
  });

  test('begins each answer with its input where it is told to, with the object of a line that is one', async () => {
    const object = { id: 3, name: MATRIX };
    const { out } = await runCli(['--no-ml', '--echo'], { input: `${FLOYD}\n${JSON.stringify(object)}\n` });
    const [first = '', second = ''] = out.split('\n');
    expect(first).toMatch(/^\{"input":"Pink Floyd/u);
    expect(second.startsWith(`{"id":3,"input":${JSON.stringify(object)},"medium":"video"`)).toBe(true);
    expect((await runCli(['--no-ml', '--echo', MATRIX])).json()).toMatchObject([{ input: MATRIX }]);
    expect((await runCli(['--no-ml', MATRIX])).out).not.toContain('"input"');
  });

  test('answers the standard input an answer a line, so that line N has answer N', async () => {
    const object = { id: 'b', name: 'Some Album', files: [{ path: '01.flac', size: 5 }] };
    const lines = [
      'Game of Thrones S01 Complete 1080p',
      '',
      '  ',
      JSON.stringify(object),
      '{"id":null,"path":"/"}',
      MATRIX,
    ];
    const { code, json } = await runCli(['--no-ml'], { input: lines.map((line) => `${line}\n`).join('') });
    expect(code).toBe(1);
    expect(json()).toMatchObject([
      { medium: 'video', subcategory: 'season', metadata: { title: 'Game of Thrones' } },
      { error: { code: 'INPUT_EMPTY' } },
      { error: { code: 'INPUT_EMPTY' } },
      { id: 'b', medium: 'audio' },
      { id: null, error: { code: 'INPUT_INVALID' } },
      { medium: 'video', subcategory: 'movie' },
    ]);
    expect(Object.keys(Object(json()[3]))[0]).toBe('id');
    expect(Object.keys(Object(json()[4]))[0]).toBe('id');
  });

  test('takes lines of the standard input for names, whatever stands on the disk', async () => {
    const { code, json } = await runCli(['--no-ml'], { input: 'Some.Film.2012.1080p.x264.mkv\n./missing.mkv\n/\n.\n' });
    expect([code, json()]).toMatchObject([0, [{ medium: 'video' }, {}, {}, {}]]);
    expect(JSON.stringify(json())).not.toContain('error');
  });

  test('reads lines as paths where it is told to', async () => {
    const { code, json } = await runCli(['--no-ml', '--path'], { input: `./missing.mkv\n${import.meta.dirname}\n` });
    expect([code, json()]).toMatchObject([1, [{ error: { code: 'INPUT_NOT_FOUND' } }, {}]]);
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

  test('details have the fields that --only names', async () => {
    const { json } = await runCli(['--no-ml', '--only', 'title,group', MATRIX]);
    expect(json()).toMatchObject([{ release: { name: MATRIX, title: 'The Matrix', group: 'GROUP' } }]);
    expect(JSON.stringify(json())).not.toContain('1080p"');
  });

  test('what the caller knows is believed: the medium, a title, a group', async () => {
    const known = ['--medium', 'video', '--expected-title', 'Route 66', '--expected-group', 'two words'];
    const { json } = await runCli([...known, '--only', 'title,group,episodes', 'Route 66 05 720p two words']);
    expect(json()).toMatchObject([
      {
        medium: 'video',
        confidence: 1,
        source: 'caller',
        release: { title: 'Route 66', group: 'two words', episodes: [5] },
      },
    ]);
  });

  test('the title is that of the script asked for', async () => {
    const { json } = await runCli(['--no-ml', '--title-script', 'native', 'Огни гавани / Harbour Lights (1999) BDRip']);
    expect(json()).toMatchObject([{ metadata: { title: 'Огни гавани' } }]);
  });

  test('people read titles, ids and confidences in words', async () => {
    const name = 'Огни гавани / Harbour Lights (1999) {imdb-tt0123456} BDRip';
    const { out } = await runCli(['--no-ml', '--details', '--format', 'pretty', name]);
    expect(out).toContain('titles: Огни гавани (Cyrl, original), Harbour Lights (Latn, latin)');
    expect(out).toContain('ids: imdb tt0123456');
    expect(out).toMatch(/confidence: .*title \d+ %/u);
    expect(out).not.toContain('[object');
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
    const { code, err } = await runCli(['--explain', './missing.mkv']);
    expect(code).toBe(1);
    expect(err).toContain('missing.mkv');
    expect(err).toContain('INPUT_NOT_FOUND');
  });

  test.each(['pretty', 'table'])('prints for people: %s', async (format) => {
    const { out, code } = await runCli(['--no-ml', '--format', format, MATRIX, './missing.mkv']);
    expect(code).toBe(1);
    expect(out).toContain('The Matrix (1999)');
    expect(out).toMatch(/video.*movie/u);
    expect(out).toContain('missing.mkv');
    expect(out).not.toContain('\u001b');
  });

  test('control characters of a name reach no terminal', async () => {
    const name = 'evil\u001b[31m\u009b31m\u202ename\u007f';
    const runs = [
      ['--echo', '--text', name],
      ['--details', '--text', name],
      ['--format', 'pretty', '--text', name],
      ['--format', 'table', '--text', name],
      ['--explain', '--text', name],
      ['--path', name],
      ['--path', '--format', 'pretty', name],
      ['--path', '--explain', name],
      [`--${name}`],
      ['--format', name, 'x'],
      ['rules', 'why', name],
      ['rules', 'test', name],
      ['rules', name],
      ['models', 'path', name],
      ['models', 'verify', name],
      ['--classifier-model', name, 'x'],
      ['--rules', name, 'x'],
    ];
    for (const argv of runs) {
      for (const columns of [undefined, 80]) {
        const { out, err } = await runCli(['--no-ml', ...argv], columns === undefined ? {} : { columns });
        expect([argv, `${out}${err}`.match(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u)]).toEqual([argv, null]);
        expect(`${out}${err}`).toMatch(/\S/u);
      }
    }
  });

  test('wrong usage ends with 2 and says what is wrong on the error stream', async () => {
    const { code, out, err } = await runCli(['--bogus']);
    expect([code, out]).toEqual([2, '']);
    expect(JSON.parse(err)).toEqual({ error: { code: 'OPTION_INVALID', message: expect.stringContaining('bogus') } });
  });

  test('errors are sentences with their codes for people at a terminal, unless they ask for JSON', async () => {
    const columns = 60;
    const answer = await runCli(['--no-ml', './missing.mkv'], { columns });
    expect([answer.code, answer.out.replace(/\s+/gu, ' ')]).toEqual([
      1,
      expect.stringMatching(/^mimmo: ".*missing\.mkv" .* \(INPUT_NOT_FOUND\) $/u),
    ]);
    const usage = await runCli(['--bogus'], { columns });
    expect([usage.code, usage.err.replace(/\s+/gu, ' ')]).toEqual([
      2,
      'mimmo: Unknown argument: bogus. "mimmo --help" says how it is used. (OPTION_INVALID) ',
    ]);
    for (const json of [['--format', 'json'], ['--format=json']]) {
      expect((await runCli([...json, './missing.mkv'], { columns })).json()).toMatchObject([{ error: {} }]);
      expect(JSON.parse((await runCli([...json, '--bogus'], { columns })).err)).toMatchObject({ error: {} });
    }
    expect((await runCli(['--no-ml', MATRIX], { columns })).json()).toMatchObject([{ medium: 'video' }]);
  });

  test.each(['pretty', 'table'])('shows the code of what failed: %s', async (format) => {
    expect((await runCli(['--format', format, './missing.mkv'])).out).toContain('INPUT_NOT_FOUND');
  });

  test.each([
    ['a folder that is not there', '--classifier-model'],
    ['a folder that is not there', '--metadata-model'],
  ])('%s, given as %s, ends with 2 before any answer', async (_case, option) => {
    const { code, out, err } = await runCli([option, './missing', MATRIX]);
    expect([code, out, JSON.parse(err)]).toMatchObject([2, '', { error: { code: 'MODEL_NOT_FOUND' } }]);
    const session = await runCli([option, import.meta.dirname, '-i'], { input: '["x"]\n' });
    expect([session.code, session.out, JSON.parse(session.err)]).toMatchObject([
      2,
      '',
      { error: { code: 'MODEL_NOT_FOUND' } },
    ]);
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
    const lines = [
      'nonsense',
      `{"id":1,"name":"${MATRIX}"}`,
      '',
      '[5, "./missing", {"id":2,"path":"./missing"}, null]',
      '["',
      JSON.stringify([MATRIX]),
    ];
    const { code, json } = await session(lines);
    const failure = (code: string) => ({ error: { code, message: expect.any(String) } });
    expect(code).toBe(1);
    expect(json()).toMatchObject([
      failure('INPUT_INVALID'),
      { id: 1, medium: 'video' },
      failure('INPUT_EMPTY'),
      [
        failure('INPUT_INVALID'),
        { confidence: expect.any(Number) },
        { id: 2, ...failure('INPUT_NOT_FOUND') },
        failure('INPUT_INVALID'),
      ],
      failure('INPUT_INVALID'),
      [{ medium: 'video' }],
    ]);
  });

  test('answers names and file lists as crawlers send them', async () => {
    const echoed = await session([JSON.stringify([MATRIX, { name: 'x' }])], '--echo');
    expect(echoed.json()).toMatchObject([[{ input: MATRIX }, { input: { name: 'x' } }]]);
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
