#!/usr/bin/env node
// `pnpm check`: everything that can be said about the repository without running its tests. Runs all checks, then fails if
// one did. Usage: node tools/checks/run-all.mjs [NAME…]; names are those in the list below.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './check.mjs';

const CHECKS = {
  lint: ['biome', 'ci', '.'],
  build: ['node', 'tools/bootstrap.mjs', 'prepare'],
  'types of tests': ['tsc', '-p', 'tsconfig.test.json'],
  packages: ['node', 'tools/checks/packages.mjs'],
  'unused code': ['knip'],
  'dependency direction': ['node', 'tools/checks/dependency-direction.mjs'],
  'cycles and folders': ['node', 'tools/checks/sources.mjs'],
  examples: ['node', 'tools/mutate/main.mjs'],
  kernels: ['node', 'tools/kernels.mjs', '--check'],
  lock: ['node', 'tools/checks/lock-platforms.mjs'],
  addresses: ['node', 'tools/checks/foreign-addresses.mjs'],
  'doc comments': ['node', 'tools/checks/doc-comments.mjs'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length > 0)
  throw new Error(`No check is called ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}.`);

const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};
const failed = (asked.length > 0 ? asked : Object.keys(CHECKS)).filter((name) => {
  console.log(`--- ${name}`);
  const [command, ...args] = CHECKS[name];
  return (
    spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0
  );
});
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
