#!/usr/bin/env node
// What `npm install -g @mimmo/cli` puts on a disk: packs the command and all of ours that it needs, installs the tarballs by npm into
// an empty folder without install scripts, and counts the bytes of each package. They must be built.
// Usage: node tools/checks/install-weights.mjs [--write]     --write: the table in packages/cli/README.md
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './check.mjs';

/** Bytes that an install may take. */
const MOST = 130e6;
/** Packages that have a row of their own. */
const ROWS = 8;
const COMMAND = '@mimmo/cli';

const folders = new Map(
  ['packages', 'models'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => {
      const folder = join(root, group, name);
      return [manifestIn(folder).name, folder];
    }),
  ),
);
const work = mkdtempSync(join(tmpdir(), 'mimmo-weights-'));
try {
  const weights = weigh(installed(packed(neededBy(COMMAND)))).sort(([, one], [, other]) => other - one);
  const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  const table = tableOf(weights, total);
  console.log(table);
  if (process.argv.includes('--write')) write(table);
  if (total > MOST) {
    console.error(`An install takes ${megabytes(total)}, and may take ${megabytes(MOST)}.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The packages of ours that one needs, itself among them. */
function neededBy(name, found = new Set()) {
  const folder = folders.get(name);
  if (folder === undefined || found.has(name)) return found;
  found.add(name);
  for (const needed of Object.keys(manifestIn(folder).dependencies ?? {})) neededBy(needed, found);
  return found;
}

/** The tarballs of packages. */
function packed(names) {
  const filters = [...names].flatMap((name) => ['--filter', name]);
  const tarballs = join(work, 'tarballs');
  run('npx', ['--yes', 'pnpm@12', '--recursive', ...filters, 'pack', '--pack-destination', tarballs], root);
  return readdirSync(tarballs).map((file) => join(tarballs, file));
}

/** The folder of the packages that npm installs. */
function installed(tarballs) {
  const folder = join(work, 'installed');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...tarballs], folder);
  return join(folder, 'node_modules');
}

/** Each package of a folder, those of scopes too, with its bytes and those that lie in it. */
function weigh(modules) {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const inner = name.startsWith('@') ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name];
      return inner.map((own) => [own, bytesIn(join(modules, own))]);
    });
}

function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}

function tableOf(weights, total) {
  const own = weights.slice(0, ROWS);
  const rest = weights.slice(ROWS);
  const restBytes = rest.reduce((sum, [, bytes]) => sum + bytes, 0);
  const rows = [...own, [`${rest.length} others`, restBytes]].map(
    ([name, bytes]) => `| ${name} | ${megabytes(bytes)} |`,
  );
  return ['| installed | |', '|---|--:|', ...rows, `| all ${weights.length} packages | ${megabytes(total)} |`].join(
    '\n',
  );
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function write(table) {
  const file = join(root, 'packages/cli/README.md');
  const text = readFileSync(file, 'utf8');
  const part = /(<!-- begin weights -->\n)[\s\S]*(\n<!-- end weights -->)/u;
  if (!part.test(text)) throw new Error(`${file} has no part called weights.`);
  writeFileSync(
    file,
    text.replace(part, (_all, begin, end) => begin + table + end),
  );
}

function run(command, args, cwd) {
  execFileSync(command, args, {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
