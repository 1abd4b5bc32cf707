import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './check.mjs';

/** Packages that read disks, start threads or listen at a port: they have no entry for pages. */
export const NODE_ALONE = ['archives', 'batch', 'cli', 'server'];

/** Bundles a built file of a package as pages get it. */
export async function webBundle(folder, file) {
  const build = await rolldown({
    input: join(root, folder, file),
    platform: 'browser',
    tsconfig: false,
    // What is not found stays in the imports, where it is looked for below.
    onLog: () => {},
  });
  // Said, since the default is an expression of a test's realm, which native code does not take for one.
  const { output } = await build.generate({ format: 'esm', minify: true, sourcemapIgnoreList: false });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const names = new Set(chunks.map(({ fileName }) => fileName));
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return { chunks, missing: imported.filter((name) => !names.has(name)) };
}

const MODULES = builtinModules.filter((name) => !name.startsWith('_')).join('|');
const OF_NODE = new RegExp(
  `\\bnode:|\\brequire\\(|\\b(?:Buffer|process)\\.|(?:from|import\\()["'\`](?:${MODULES})["'\`]`,
  'u',
);

/** Whether a script speaks of Node: its modules, its globals. */
export function speaksOfNode(code) {
  return OF_NODE.test(code);
}
