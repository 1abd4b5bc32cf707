import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

test('docs/rules.md says what the rules say', () => {
  const root = resolve(import.meta.dirname, '../..');
  const { stderr, status } = spawnSync(process.execPath, ['tools/rules-page.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
