import { expect, test } from '@jest/globals';
import { parseArguments } from './arguments.js';
import { plainRequest } from './plain-request.js';

test.each([
  ['an option', ['-i'], false],
  ['an option after a name', ['a name', '--details'], false],
  ['a command', ['rules', 'list'], false],
  ['nothing, on a terminal', [], true],
])('leaves %s to the parser', (_case, argv, terminal) => {
  expect(plainRequest(argv, () => terminal)).toBeUndefined();
});

test.each([
  ['a name', ['a name']],
  ['several names', ['a', 'b c']],
  ['a number', ['1917']],
  ['nothing, behind a pipe', []],
])('reads %s as the parser does', async (_case, argv) => {
  expect(plainRequest(argv, () => false)).toEqual(await parseArguments(argv, {}));
});
