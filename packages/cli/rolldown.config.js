import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const installed = Object.keys(dependencies);
const entry = fileURLToPath(new URL('src/main.ts', import.meta.url));

/**
 * One file for what every run needs, others for what some need: opening a hundred small modules takes longer than
 * answering a name. What is installed beside it stays outside.
 */
export default defineConfig({
  input: { main: entry },
  // Else every tsconfig.json above the checkout would be read, too.
  tsconfig: false,
  platform: 'node',
  plugins: [{ name: 'vocabulary-as-json', load: vocabularyAsJson }],
  external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    // Else the chunks of earlier builds would be published too.
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [{ debugName: 'start', name: (id, graph) => (neededByEveryRun(graph).has(id) ? 'start' : null) }],
    },
  },
});

/**
 * The modules that the entry imports, and theirs, but for those fetched by `import()`. Not the entry: it awaits the whole
 * run, and whatever is fetched meanwhile would wait for it.
 */
function neededByEveryRun(graph) {
  const found = new Set(graph.getModuleInfo(entry)?.importedIds);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * The vocabulary of @mimmo/release-name as one text of JSON, which is read faster than the code of two thousand rows, and
 * without the examples, which only its tests read.
 */
async function vocabularyAsJson(id) {
  if (!id.endsWith('/release-name/dist/scan/vocabulary/index.js')) return null;
  const { VOCABULARY } = await import(pathToFileURL(id));
  const rows = VOCABULARY.map(({ matches: _matches, rejects: _rejects, ...row }) => row);
  return `export const VOCABULARY = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`;
}
