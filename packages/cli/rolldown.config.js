import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineConfig } from 'rolldown';
import { lateRegexps } from './bundle/late-regexps.js';

const { dependencies, peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const installed = Object.keys({ ...dependencies, ...peerDependencies });
const entry = fileURLToPath(new URL('src/main.ts', import.meta.url));
const worker = fileURLToPath(new URL('src/batch-worker.ts', import.meta.url));
const start = fileURLToPath(new URL('src/start.ts', import.meta.url));

/**
 * One file for what every run needs, others for what some need: opening a hundred small modules takes longer than
 * answering a name. What is installed beside it stays outside.
 */
export default defineConfig({
  // The threads of `mimmo batch` are started from a file of their own.
  input: { main: entry, 'batch-worker': worker },
  // Else every tsconfig.json above the checkout would be read, too.
  tsconfig: false,
  platform: 'node',
  plugins: [{ name: 'tables-as-json', load: tableAsJson }, lateRegexps(), builtInsRequired(), commonJsFolder()],
  external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    // An eighth of the file, which Node would read at every start.
    comments: false,
    // Else the chunks of earlier builds would be published too.
    cleanDir: true,
    // Node starts its loader of ES modules later than the one of these, and only where something is imported.
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {
      groups: [{ debugName: 'start', name: (id, graph) => (neededByEveryRun(graph).has(id) ? 'start' : null) }],
    },
  },
});

/** The modules that every run needs once compiled code is kept: `start.ts` and what it imports, but for `import()`. */
function neededByEveryRun(graph) {
  const found = importedBy(start, graph);
  for (const id of importedBy(entry, graph)) found.delete(id);
  return found;
}

function importedBy(root, graph) {
  const found = new Set([root]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** The module of @mimmo/release-name that is one large table. */
const VOCABULARY = 'scan/vocabulary/index.js';
/** Those that work tables out of the languages; they are worked out here once, and not at every start. */
const WORKED_OUT = ['counters', 'digits', 'months', 'number-words', 'unspaced', 'word-lists'].map(
  (name) => `lexicon/${name}.js`,
);

/**
 * The tables of @mimmo/release-name as texts of JSON, which are read faster than the code of two thousand rows; the
 * vocabulary without its examples, which only tests read.
 */
async function tableAsJson(id) {
  if (id.endsWith(`/release-name/dist/${VOCABULARY}`)) {
    const module = await import(pathToFileURL(id));
    const rows = module.VOCABULARY.map(({ matches: _matches, rejects: _rejects, ...row }) => row);
    return `export const VOCABULARY = ${parsed(rows)};`;
  }
  if (!WORKED_OUT.some((path) => id.endsWith(`/release-name/dist/${path}`))) return null;
  const module = await import(pathToFileURL(id));
  return readFileSync(id, 'utf8').replace(/^export const ([A-Z_]+) = \w+\(\);$/gmu, (_line, name) => {
    const made = module[name] instanceof Map ? 'Map' : 'Set';
    return `export const ${name} = new ${made}(${parsed([...module[name]])});`;
  });
}

/** The code of a value that JSON can hold. */
function parsed(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** Has Node's own modules required where they are imported late: `import()` would start its loader of ES modules. */
function builtInsRequired() {
  return {
    name: 'built-ins-required',
    renderChunk: (code) =>
      code.replace(/\bimport\((["'`])(node:[\w/]+)\1\)/gu, "Promise.resolve().then(() => require('$2'))"),
  };
}

/** Says that the files of the bundle are CommonJS modules, in a package whose sources are ES modules. */
function commonJsFolder() {
  return {
    name: 'common-js-folder',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    },
  };
}
