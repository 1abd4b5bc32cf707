import { describe, expect, test } from '@jest/globals';
import { parseArguments } from './arguments.js';
import { DEFAULT_ANSWER_OPTIONS } from './request.js';

describe('parseArguments', () => {
  test.each([
    [['--details', 'a'], { inputs: ['a'], options: { ...DEFAULT_ANSWER_OPTIONS, details: true } }],
    [['--no-ml', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, ml: false } }],
    [['--text', 'a.mkv'], { options: { ...DEFAULT_ANSWER_OPTIONS, as: 'text' } }],
    [['--path', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, as: 'path' } }],
    [['--min-confidence', '0.5', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, minConfidence: 0.5 } }],
    [['--metadata', 'off', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, metadata: 'off' } }],
    [['--format=table', 'a'], { format: 'table' }],
    [['--strict', '--echo', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, strict: true, echo: true } }],
    [['a', 'b'], { inputs: ['a', 'b'], options: { ...DEFAULT_ANSWER_OPTIONS, echo: true } }],
    [['--format=table', '--format=pretty', 'a'], { format: 'pretty' }],
    [['--metadata', 'off', '--metadata', 'llm', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, metadata: 'llm' } }],
    [['--details', '--no-details', 'a'], { options: DEFAULT_ANSWER_OPTIONS }],
    [['--medium', 'book', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, medium: 'book' } }],
    [
      ['--expected-title', 'One', '--expected-title', 'Two', '--expected-group=G', 'a'],
      { options: { ...DEFAULT_ANSWER_OPTIONS, expectedTitles: ['One', 'Two'], expectedGroups: ['G'] } },
    ],
    [['--title-script', 'native', 'a'], { options: { ...DEFAULT_ANSWER_OPTIONS, titleScript: 'native' } }],
    [
      ['--only', 'year,title', '--only', 'group', 'a'],
      { options: { ...DEFAULT_ANSWER_OPTIONS, details: true, only: ['title', 'year', 'group'] } },
    ],
    [['--explain', 'a'], { explain: true }],
    [['--', '-a-'], { inputs: ['-a-'] }],
    [['-i', '--details'], { command: 'session', options: { ...DEFAULT_ANSWER_OPTIONS, details: true } }],
    [['rules', 'why', 'a name'], { command: 'rules', action: { verb: 'why', name: 'a name' } }],
    [['rules', 'test', 'a', 'b'], { command: 'rules', action: { verb: 'test', files: ['a', 'b'] } }],
    [['models', 'verify'], { command: 'models', action: { verb: 'verify', models: [] } }],
    [['models', 'pull', 'o/n', '--revision', 'v1'], { action: { verb: 'pull', repo: 'o/n', revision: 'v1' } }],
  ])('reads %j', async (argv, expected) => {
    expect(await parseArguments(argv, {})).toMatchObject(expected);
  });

  test.each([
    [['--bogus'], 'Unknown argument: bogus'],
    [['--format', 'xml', 'a'], 'Choices: "json", "pretty", "table"'],
    [['--min-confidence', '2', 'a'], '--min-confidence takes a number from 0 to 1'],
    [['--min-confidence', 'x', 'a'], '--min-confidence takes a number from 0 to 1'],
    [['--only', 'title,colour', 'a'], '--only takes fields of a release, not "colour"'],
    [['--medium', 'film', 'a'], 'Choices: "audio", "video"'],
    [['--text', '--path', 'a'], 'exclude each other'],
    [['-i', 'a'], 'from the standard input'],
    [['-i', '--explain'], 'JSON only'],
    [['rules'], 'list, why or test'],
    [['models'], 'list, verify, path or pull'],
    [['models', 'frobnicate'], 'frobnicate'],
    [['models', 'path'], 'Not enough non-option arguments'],
  ])('complains about %j', async (argv, complaint) => {
    const request = await parseArguments(argv, {});
    expect(request).toMatchObject({ command: 'complain', complaint: expect.stringContaining(complaint) });
  });

  test('prints help with examples', async () => {
    const request = await parseArguments(['--help'], {});
    expect(request).toMatchObject({ command: 'print', text: expect.stringContaining('Examples:') });
  });

  test('prints the version of the package', async () => {
    expect(await parseArguments(['--version'], {})).toMatchObject({ text: expect.stringMatching(/^\d+\.\d+\.\d+$/u) });
  });

  test('prints a completion script', async () => {
    expect(await parseArguments(['completion'], {})).toMatchObject({
      text: expect.stringContaining('complete -o bashdefault'),
    });
  });

  test.each([
    [['--de'], ['--details', '--explain']],
    [[''], ['rules', 'models', 'completion']],
    [
      ['--format', ''],
      ['json', 'pretty', 'table'],
    ],
    [
      ['rules', ''],
      ['list', 'why', 'test'],
    ],
    [
      ['models', ''],
      ['list', 'verify', 'path', 'pull'],
    ],
    [
      ['--metadata', ''],
      ['auto', 'rules', 'llm', 'off'],
    ],
    [['a name', '--metadata', 'r'], ['rules']],
    [['models', 'pull', ''], []],
  ])('completes %j', async (typed, expected) => {
    const request = await parseArguments(['--get-yargs-completions', 'mimmo', ...typed], {});
    expect(request).toMatchObject({ command: 'print' });
    const words = 'text' in request ? request.text.split('\n') : [];
    for (const word of expected) expect(words).toContain(word);
    expect(words).not.toContain('$0');
  });

  test.each(['--rules', '--classifier-model', '--metadata-model', '--min-confidence'])(
    'leaves what follows %s to the shell',
    async (option) => {
      expect(await parseArguments(['--get-yargs-completions', 'mimmo', option, ''], {})).toMatchObject({ text: '' });
    },
  );

  test('makes one sentence of a complaint in lines', async () => {
    const request = await parseArguments(['--format', 'xml', 'a'], {});
    expect('complaint' in request ? request.complaint : '').toMatch(/^[^\n]*\.$/u);
  });

  test('takes the hub from the environment', async () => {
    const request = await parseArguments(['models', 'pull', 'o/n'], { HF_ENDPOINT: 'http://127.0.0.1:1' });
    expect(request).toMatchObject({ action: { hub: 'http://127.0.0.1:1' } });
  });
});
