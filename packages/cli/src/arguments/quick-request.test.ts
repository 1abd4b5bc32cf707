import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../arguments.js';
import { ANSWER_OPTIONS } from './answer-options.js';
import { quickRequest } from './quick-request.js';

const pipe = (): boolean => false;

describe('quickRequest', () => {
  test.each([
    ['a command', ['rules', 'list']],
    ['a command after an option', ['--details', 'models', 'list']],
    ['what may be a command', ['--interactive', 'pretty', 'rules']],
    ['help', ['--help']],
    ['an option that is none', ['--bogus', 'a']],
    ['one that every object has', ['--constructor', 'a']],
    ['bundled letters', ['-ih']],
    ['a value that is none of the choices', ['--format', 'xml', 'a']],
    ['a value that is no number', ['--min-confidence', 'x', 'a']],
    ['a missing value', ['a', '--metadata']],
    ['a value like an option', ['--rules', '--details', 'a']],
    ['a flag with a value', ['--details=false', 'a']],
    ['a value that is refused', ['--no-format', 'a']],
    ['a dash alone', ['-']],
  ])('leaves %s to the parser', (_case, argv) => {
    expect(quickRequest(argv, pipe)).toBeUndefined();
  });

  test('leaves nothing, at a terminal, to the parser', () => {
    expect(quickRequest([], () => true)).toBeUndefined();
  });

  test.each([
    [['a name']],
    [['a', 'b c']],
    [['1917']],
    [[]],
    [['-i']],
    [['-i', '--details', '--echo', '--strict']],
    [['--interactive', '--no-ml']],
    [['--no-ml', '--metadata', 'rules', 'a']],
    [['a', '--metadata=off', '--metadata=llm']],
    [['--details', '--no-details', '--ml', 'a']],
    [['--format=pretty', '--explain', 'a']],
    [['--min-confidence', '.5', 'a']],
    [['--min-confidence', '2', 'a']],
    [['--rules', 'x.yaml', 'a', '--rules=y.yaml', '--classifier-model', 'm']],
    [['--text', '--path', 'a']],
    [['-i', 'a']],
    [['-i', '--explain']],
    [['--text', '--', '--details', '-i']],
  ])('reads %j as the parser does', async (argv) => {
    const quick = quickRequest(argv, pipe);
    expect(quick).toBeDefined();
    expect(quick).toEqual(await parseArguments(argv, {}));
  });

  test('whatever it reads, it reads as the parser does', async () => {
    const options = Object.keys(ANSWER_OPTIONS).flatMap((name) => [`--${name}`, `--no-${name}`, `--${name}=json`]);
    const words = [
      'a',
      'b c',
      '7',
      '.5',
      'off',
      'pretty',
      '--',
      '-i',
      '-a',
      '--details=true',
      'rules',
      '{"name":"x"}',
      'x=y',
    ];
    const argument = fc.constantFrom(...options, ...words);
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (argv) => {
        const quick = quickRequest(argv, pipe);
        if (quick) expect(quick).toEqual(await parseArguments(argv, {}));
      }),
      { numRuns: 1000 },
    );
  });
});
