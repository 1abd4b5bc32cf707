import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The packages that are published, by name, each with its folder. */
export const folders: ReadonlyMap<string, string> = new Map(
  ['packages', 'models'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((name) => {
      const folder = join(root, group, name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return manifest.private ? [] : [[String(manifest.name), folder] as const];
    }),
  ),
);

/** Packs packages as they are published; they have to be built. */
export function packAll(tarballs: string, names: Iterable<string> = folders.keys()): void {
  const filters = [...names].flatMap((name) => ['--filter', name]);
  run('npx', ['--yes', 'pnpm@12', '--recursive', ...filters, 'pack', '--pack-destination', tarballs], root);
}

/** The tarball of a package: `@mimmo/core` is packed as `mimmo-core-0.1.0.tgz`. */
export function tarballIn(tarballs: string, name: string): string {
  const stem = name.replace('@', '').replace('/', '-');
  const found = readdirSync(tarballs).find((file) => new RegExp(`^${stem}-\\d`, 'u').test(file));
  if (!found) throw new Error(`${name} was not packed`);
  return join(tarballs, found);
}

/** What a command prints; throws where it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, NODE_OPTIONS: '' };
  return execFileSync(command, [...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
