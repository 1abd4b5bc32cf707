import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '../..');

/** What a bundler makes of a file for a web page. */
export interface WebBundle {
  /** The scripts; the first is loaded at once, the others when they are needed. */
  readonly chunks: readonly OutputChunk[];
  /** Modules that no page has and that a script would ask for. */
  readonly missing: readonly string[];
}

/** Bundles a built file of a package as pages get it. */
export async function webBundle(folder: string, file: string): Promise<WebBundle> {
  const missing: string[] = [];
  const build = await rolldown({
    input: join(root, folder, file),
    platform: 'browser',
    tsconfig: false,
    onLog: (_level, { code, message }) => {
      if (code === 'UNRESOLVED_IMPORT') missing.push(message);
    },
  });
  // Said, since the default is an expression of a test's realm, which native code does not take for one.
  const { output } = await build.generate({ format: 'esm', minify: true, sourcemapIgnoreList: false });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const names = new Set(chunks.map(({ fileName }) => fileName));
  for (const { imports, dynamicImports } of chunks) {
    missing.push(...[...imports, ...dynamicImports].filter((name) => !names.has(name)));
  }
  return { chunks, missing };
}

/** Whether a script speaks of Node: its modules, its globals. */
export function speaksOfNode(code: string): boolean {
  const modules = builtinModules.filter((name) => !name.startsWith('_')).join('|');
  return new RegExp(
    `\\bnode:|\\brequire\\(|\\b(?:Buffer|process)\\.|(?:from|import\\()["'\`](?:${modules})["'\`]`,
    'u',
  ).test(code);
}
