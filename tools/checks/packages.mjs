#!/usr/bin/env node
// What npm users get of each package: publint looks at the manifest and the files, attw at the types as every kind of
// program finds them. Needs the packages built.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { manifests, report, root } from './check.mjs';

const TOOLS = {
  publint: ['publint', 'run', '--pack', 'npm', '--strict'],
  attw: ['attw', '--pack', '--profile', 'esm-only'],
};

report(
  'packages',
  manifests()
    .filter(({ manifest }) => !manifest.private)
    .flatMap(({ folder, manifest: { exports = {} } }) =>
      // A package that is only a command exports no types.
      ['publint', ...('.' in exports ? ['attw'] : [])].flatMap((tool) => complaint(tool, folder)),
    ),
);

function complaint(tool, folder) {
  const [command, ...args] = TOOLS[tool];
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), [...args, '.'], {
    cwd: join(root, folder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? [] : [`${folder}: ${tool}\n${stdout}${stderr}`];
}
