#!/usr/bin/env node
// Runs the blocks of code of the pages of packages and models, of docs/ and the README, on the Node that runs this, and writes what they print
// into the pages. Usage, after a build: node tools/checks/readme-answers.mjs [--check] [PAGE…]
// --check: writes nothing, fails where a page says what is not printed
// `console` blocks: each command after `$` prints the lines that follow it. `js` blocks run as they stand, `ts` blocks without their
// types: each `console.log` prints the comment at its end or on the lines below it. `…` stands for anything.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { repositoryFiles, root } from './check.mjs';
import {
  BETWEEN,
  blocksOf,
  commandsOf,
  commentLines,
  isKept,
  observable,
  promisesOf,
  rewritten,
  shownOutput,
} from './readme-blocks.mjs';

const PAGES = /^(?:README\.md|docs\/.*\.md|packages\/[^/]+\/[A-Z-]+\.md|models\/[^/]+\/MODEL_CARD\.md)$/u;

const isCheck = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((argument) => argument !== '--check');
const bin = mkdtempSync(join(tmpdir(), 'mimmo-bin-'));
const env = { ...process.env, PATH: [bin, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter) };
try {
  const command = join(bin, 'mimmo');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages/cli/dist/main.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  for (const page of asked.length > 0 ? asked : repositoryFiles().filter((path) => PAGES.test(path))) treat(page);
} finally {
  rmSync(bin, { recursive: true });
}

/** Runs what a page shows, and complains about what differs, or writes the page anew. */
function treat(page) {
  const text = readFileSync(resolve(root, page), 'utf8');
  const programs = blocksOf(text, ['js', 'ts']);
  const differences = [
    ...blocksOf(text, ['console']).flatMap(commandsOf).flatMap(commandDifferences),
    ...programs.flatMap((program) => programDifferences(program, programFolder(page))),
  ];
  for (const { what, promised, printed, failed } of differences) {
    if (isCheck || failed) console.error(`${page}: ${what}\n  says   ${promised}\n  prints ${printed}`);
  }
  const changes = differences.filter(({ failed }) => !failed);
  if (differences.length > changes.length || (isCheck && changes.length > 0)) process.exitCode = 1;
  if (isCheck || changes.length === 0) return;
  writeFileSync(resolve(root, page), rewritten(text, changes));
  console.log(`${page}: wrote ${changes.length} anew`);
}

/** Where the names of packages resolve that a page's programs import. */
function programFolder(page) {
  return join(root, page.startsWith('packages') ? dirname(page) : 'examples');
}

function commandDifferences({ line, promised, from, to }) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], { cwd: root, env, encoding: 'utf8' });
  const printed = stdout.trimEnd();
  if (status !== 0) return [{ what: line, promised, printed: `${printed}${stderr}`, failed: true }];
  return isKept(promised, printed) ? [] : [{ what: line, promised, printed, from, to, output: `${printed}\n` }];
}

function programDifferences(program, cwd) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    input: observable(program),
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') return [{ what: program.text, promised: 'runs', printed: stderr, failed: true }];
  const outputs = stdout.split(BETWEEN).map(shownOutput);
  return promisesOf(program).flatMap(({ number, promised, place, from, to }) => {
    const printed = outputs[number] ?? '';
    if (isKept(shownOutput(promised), printed)) return [];
    const output = place === 'beside' ? printed : commentLines(printed);
    return [{ what: program.text, promised, printed, from, to, output }];
  });
}
