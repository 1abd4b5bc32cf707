import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The manifests of all packages in `packages/` and `models/`, each with its folder. */
export function manifests() {
  return ['packages', 'models'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => {
      const folder = join(group, name);
      return { folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) };
    }),
  );
}

/** The files that belong to the repository, tracked or about to be, relative to its root. */
export function repositoryFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
    .split('\0')
    .filter(Boolean);
}

/** Prints what was found, a line each, and sets the exit code. */
export function report(what, findings) {
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${what}: nothing to complain about`);
}
