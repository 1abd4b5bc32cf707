#!/usr/bin/env node
// `npm start` and `npm test` in a bare clone, with Node and npm alone: installs and builds what is missing or out of date,
// then runs. Usage: node tools/bootstrap.mjs start [ARGUMENTS…] | test [JEST ARGUMENTS…] | prepare
// Quick when nothing is to do; says nothing on the standard output; hands through arguments, input and exit code.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'packages/cli/dist/main.js');
const [task, ...rest] = process.argv.slice(2);

requireNode(20, 19);
if (isInstallStale()) install();
switch (task) {
  case 'start':
    if (isBuildStale()) build();
    process.exitCode = run([main, ...rest], process.cwd());
    break;
  case 'test': {
    if (isBuildStale()) build();
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    process.exitCode = run(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...rest], root);
    break;
  }
  case 'prepare':
    if (isBuildStale()) build();
    break;
  default:
    console.error('Usage: node tools/bootstrap.mjs start|test|prepare [ARGUMENTS…]');
    process.exitCode = 2;
}

function requireNode(major, minor) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return;
  console.error(`MIMMO needs Node ${major}.${minor} or later; this is ${process.versions.node}.`);
  process.exit(2);
}

/** Whether the installed packages are those of the lock: pnpm keeps a copy of the lock that it last installed. */
function isInstallStale() {
  const installed = join(root, 'node_modules/.pnpm/lock.yaml');
  const lock = join(root, 'pnpm-lock.yaml');
  if (!existsSync(installed)) return true;
  return mtime(lock) > mtime(installed) && readFileSync(lock, 'utf8') !== readFileSync(installed, 'utf8');
}

/** Whether a source is younger than the command that is built from it last. */
function isBuildStale() {
  if (!existsSync(main)) return true;
  const builtAt = mtime(main);
  return ['packages', 'models'].some((group) =>
    readdirSync(join(root, group)).some((name) => youngest(join(root, group, name)) > builtAt),
  );
}

/** Time of the youngest file that goes into a package, or of a folder below that lost or won one. */
function youngest(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist', 'testdata', '.turbo'].includes(name))
    .reduce((latest, entry) => {
      const path = join(folder, entry.name);
      return Math.max(latest, mtime(path), entry.isDirectory() ? youngest(path) : 0);
    }, 0);
}

function mtime(path) {
  return statSync(path).mtimeMs;
}

function install() {
  prepare('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile']);
}

/** turbo asks for pnpm, which a bare machine lacks: npx puts it at hand, and fetches it only where it never did. */
function build() {
  prepare('npx', [
    '--yes',
    '--prefer-offline',
    'pnpm@12',
    'exec',
    'turbo',
    'run',
    'build',
    '--output-logs=errors-only',
  ]);
  // What turbo finds unchanged keeps its time, and would look stale for ever.
  utimesSync(main, new Date(), new Date());
}

/** Runs a step of the preparation; what it prints goes to the standard error stream. */
function prepare(command, args) {
  // npx is a batch file on Windows.
  const shell = process.platform === 'win32';
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', npm_config_update_notifier: 'false' };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell, env });
  if (error) console.error(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(1);
}

/** Runs node with our own input and output; its exit code. */
function run(args, cwd) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  return status ?? (signal === 'SIGPIPE' ? 0 : 1);
}
