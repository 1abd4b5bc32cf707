import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';

/*
 * What a short run loads, which unlike its time (startup.mjs) is the same on every machine: modules of Node that take longer
 * to load than a name takes to answer are fetched when they are needed.
 */
jest.setTimeout(60_000);

const NAME = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
const SLOW = ['assert', 'child_process', 'crypto', 'fs/promises', 'net', 'stream', 'tty', 'url', 'v8', 'vm', 'zlib'];

const main = resolve(import.meta.dirname, '../../packages/cli/dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'mimmo-startup-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module that prints what was loaded after it, when the process ends. */
const spy = join(folder, 'spy.cjs');
writeFileSync(
  spy,
  `const before = new Set(process.moduleLoadList);
   process.on('exit', () => {
     const loaded = process.moduleLoadList.filter((entry) => !before.has(entry));
     require('node:fs').writeSync(2, JSON.stringify(loaded.map((entry) => entry.replace(/^NativeModule /, ''))));
   });`,
);

test.each([
  [[NAME]],
  [['--no-ml', NAME]],
  [['--metadata', 'rules', '--details', '--echo', NAME]],
  [['--format', 'table', NAME]],
  [['--explain', NAME]],
])('mimmo %j loads no module of Node that it can do without', (args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-r', spy, main, ...args], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('video')]);
  const loaded: unknown = JSON.parse(stderr);
  expect(Array.isArray(loaded) ? loaded.filter((name) => SLOW.includes(name)) : loaded).toEqual([]);
  expect(loaded).not.toContain('internal/deps/cjs-module-lexer/lexer');
});
