import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

test('the examples of the tables notice what is taken out of them', () => {
  const main = join(resolve(import.meta.dirname, '../..'), 'tools/mutate/main.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.match(/^\w+: \d+ of \d{2,} survive/gmu)).toHaveLength(4);
  expect(status).toBe(0);
});
