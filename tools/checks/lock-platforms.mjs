#!/usr/bin/env node
// The lock must have the binary packages of every platform: a registry mirror that lags behind drops them silently, and
// the install then fails on the machines that the mirror's user does not have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, root } from './check.mjs';

const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
const ignored = ignoredPatterns(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
const store = join(root, 'node_modules/.pnpm');

report(
  'binary packages in the lock',
  readdirSync(store)
    .map((entry) => join(store, entry, 'node_modules'))
    .filter(existsSync)
    .flatMap((modules) => installedIn(modules).flatMap(missingOf)),
);

/** Globs under `ignoredOptionalDependencies` as regular expressions. */
function ignoredPatterns(workspace) {
  const list = /^ignoredOptionalDependencies:\n((?: {2}- .*\n?)+)/mu.exec(workspace)?.[1] ?? '';
  return [...list.matchAll(/- '?([^'\n]+)'?/gu)].map(
    ([, glob]) => new RegExp(`^${glob.replace(/[.+?^$()[\]{}|\\]/gu, '\\$&').replace(/\*/gu, '.*')}$`, 'u'),
  );
}

/** Folders of the packages that lie in a folder of modules; a link leads to another entry of the store. */
function installedIn(modules) {
  return readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      name.startsWith('@')
        ? readdirSync(join(modules, name), { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => join(modules, name, entry.name))
        : [join(modules, name)],
    )
    .filter((folder) => existsSync(join(folder, 'package.json')));
}

function missingOf(folder) {
  const { name, version, optionalDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // The store also keeps, for a while, what earlier locks had.
  if (!isLocked(`${name}@${version}`)) return [];
  return Object.entries(optionalDependencies)
    .filter(([needs]) => !ignored.some((pattern) => pattern.test(needs)))
    .filter(([needs]) => !isLocked(`${needs}@`))
    .map(([needs, range]) => `pnpm-lock.yaml lacks ${needs}@${range}, an optional dependency of ${name}@${version}`);
}

/** Whether the lock lists a package, given as `name@version` or the beginning of that. */
function isLocked(id) {
  return lock.includes(`\n  '${id}`) || lock.includes(`\n  ${id}`);
}
