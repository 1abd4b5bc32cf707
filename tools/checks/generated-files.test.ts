import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

test.each([
  ['docs/rules.md says what the rules say', 'tools/rules-page.mjs'],
  ['the languages of the training are those of the parser', 'tools/languages-json.mjs'],
])('%s', (_, tool) => {
  const root = resolve(import.meta.dirname, '../..');
  const { stderr, status } = spawnSync(process.execPath, [tool, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
