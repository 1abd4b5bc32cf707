import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { namesIn, tablesOf } from './tables.js';
import { root } from './tarballs.js';

/** Words of pnpm's own that are no scripts. */
const OWN = ['install'];

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const [table = []] = tablesOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'), 'command');
const rows = table.flatMap(([command = '', withNpm = '']) => {
  const [pnpm = ''] = namesIn([[command]]);
  const [npm = ''] = namesIn([[withNpm]]);
  return pnpm.startsWith('pnpm ') ? [{ pnpm, npm, script: pnpm.split(' ')[1] ?? '' }] : [];
});

test('every script has a line, and every line a script', () => {
  expect(rows.map(({ script }) => script).toSorted()).toEqual([...Object.keys(scripts), ...OWN].toSorted());
});

test.each(rows)('$pnpm is $npm', ({ pnpm, npm, script }) => {
  const [, given] = pnpm.split(`pnpm ${script}`);
  // What turbo and pnpm do themselves needs pnpm, which npx has; all else npm runs, with the arguments after two dashes.
  const asNpm = script === 'start' || script === 'test' ? `npm ${script}` : `npm run ${script}`;
  expect([`npx pnpm@12 ${script}${given}`, given === '' ? asNpm : `${asNpm} --${given}`]).toContain(npm);
  const needsPnpm = OWN.includes(script) || /^(?:turbo|pnpm)\b/u.test(scripts[script] ?? '');
  expect(npm.startsWith('npx pnpm@12')).toBe(needsPnpm);
});
