import { existsSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transformFile } from '@swc/core';

const PACKAGES = join(import.meta.dirname, '../../..');

/**
 * Installs this package and core, compiled from their sources, into a folder, for tests that need a Node of their own:
 * one with little memory, or without the dependencies.
 *
 * @param dependencies those of the run-time dependencies that are installed too
 */
export async function installCompiledCopy(folder: string, dependencies: readonly string[]): Promise<void> {
  for (const name of ['core', 'input']) {
    const target = join(folder, 'node_modules/@mimmo', name);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'package.json'), JSON.stringify({ type: 'module', exports: './index.js' }));
    const source = join(PACKAGES, name, 'src');
    const files = (await readdir(source, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
    );
    for (const file of files) {
      await mkdir(dirname(join(target, file)), { recursive: true });
      const { code } = await transformFile(join(source, file), {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        swcrc: false,
      });
      await writeFile(join(target, file.replace(/\.ts$/u, '.js')), code);
    }
  }
  for (const dependency of dependencies) {
    const installed = join(PACKAGES, 'input/node_modules', dependency);
    if (!existsSync(installed)) throw new Error(`${dependency} is not installed.`);
    await symlink(installed, join(folder, 'node_modules', dependency), 'junction');
  }
}
