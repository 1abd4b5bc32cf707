#!/usr/bin/env node
// `npm run executable`: makes `mimmo` for this platform, one file with Node, the command and its models.
// Usage: node tools/executable/build.mjs [--output FILE]     default: tools/executable/dist/mimmo
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import config from '../../packages/cli/rolldown.config.js';

const root = resolve(import.meta.dirname, '../..');
const dist = join(import.meta.dirname, 'dist');
const { values } = parseArgs({ options: { output: { type: 'string', default: join(dist, 'mimmo') } } });
const here = createRequire(import.meta.url);

/** The marks by which Node knows that it is an executable of somebody's. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** Modules that the executable has others in place of, by the end of their path. */
const REPLACED = {
  '/mimmo/dist/node/installed-models.js': 'installed-models.js',
};

const models = Object.fromEntries(
  ['content-classifier', 'name-reader', 'metadata-extractor'].map((model) => {
    const folder = join(root, 'models', model);
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    return [model, { folder, files: ['manifest.json', ...files.map(({ path }) => path)] }];
  }),
);

/** Names that take a run through rules, classifier and language model. */
const WARMING = ['Some.Show.S01E02.1080p.WEB.h264-GRP', 'Harbour Lanterns'];

rmSync(dist, { recursive: true, force: true });
const bundled = await bundle();
wrapModules();
const compiled = warmUp();
const blob = join(dist, 'mimmo.blob');
writeFileSync(join(dist, 'sea.json'), JSON.stringify(seaConfig(blob)));
execFileSync(process.execPath, ['--experimental-sea-config', join(dist, 'sea.json')], { stdio: 'ignore' });
inject(blob, values.output);
console.log(`${values.output}: ${(statSync(values.output).size / 1e6).toFixed(1)} MB`);

/** Bundles the command as its package does, with all that it needs; the names of the files. */
async function bundle() {
  const build = await rolldown({
    ...config,
    external: (id) => id === 'node-llama-cpp' || id === 'onnxruntime-node',
    plugins: [{ name: 'executable', resolveId: ownModule, load: madeModule }, ...config.plugins],
  });
  const { output } = await build.write({
    ...config.output,
    dir: join(dist, 'bundle'),
    // An executable has no loader of modules; what is built in is required.
    dynamicImportInCjs: false,
  });
  await build.close();
  return output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.js'));
}

/** Writes the modules as the loader runs them: a function each, as text of two bytes a letter. */
function wrapModules() {
  mkdirSync(join(dist, 'modules'));
  for (const name of bundled) {
    // The first line of a script is for shells.
    const source = readFileSync(join(dist, 'bundle', name), 'utf8').replace(/^#!.*/u, '');
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    writeFileSync(join(dist, 'modules', name), wrapped, 'utf16le');
  }
}

/** A module of the executable's own in place of one that needs files beside it. */
async function ownModule(id, importer, options) {
  if (id === './names.js' && importer?.startsWith(join(import.meta.dirname, 'src'))) return '\0names';
  const found = await this.resolve(id, importer, { ...options, skipSelf: true });
  const path = found?.id.replaceAll('\\', '/');
  const own = Object.entries(REPLACED).find(([end]) => path?.endsWith(end))?.[1];
  if (own && !importer?.startsWith(import.meta.dirname)) return join(import.meta.dirname, 'src', own);
  return found;
}

/** What is known when the executable is built: names of its files, versions. */
function madeModule(id) {
  if (id === '\0names') {
    const folders = Object.entries(models).map(([model, { folder, files }]) => [model, digested(folder, files)]);
    return `export const MODELS = ${JSON.stringify(Object.fromEntries(folders))};`;
  }
  if (!/packages\/[\w-]+\/(?:src|dist)\/version\.[jt]s$/u.test(id.replaceAll('\\', '/'))) return null;
  const { version } = JSON.parse(readFileSync(join(dirname(id), '../package.json'), 'utf8'));
  return `export function version() { return ${JSON.stringify(version)}; }`;
}

/** Runs the bundle once, for what V8 compiles of it; the names of the modules that it loaded. */
function warmUp() {
  const script = join(import.meta.dirname, 'src/warm-up.mjs');
  const env = { ...process.env, XDG_CACHE_HOME: join(dist, 'warm-up') };
  execFileSync(process.execPath, [script, dist, join(root, 'models'), ...WARMING], { stdio: 'ignore', env });
  return readdirSync(join(dist, 'cache'));
}

/** Files of a folder, and what they are kept under: a digest of what is in them. */
function digested(folder, files) {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(join(folder, file)));
  return { digest: digest.digest('hex').slice(0, 16), files };
}

function seaConfig(output) {
  const entries = [
    ['loader.js', join(import.meta.dirname, 'src/loader.js')],
    ...bundled.map((name) => [`modules/${name}`, join(dist, 'modules', name)]),
    ...compiled.map((name) => [`cache/${name}`, join(dist, 'cache', name)]),
    ...Object.entries(models).flatMap(([model, { folder, files }]) =>
      files.map((file) => [`models/${model}/${file}`, join(folder, file)]),
    ),
  ];
  return {
    main: join(import.meta.dirname, 'src/main.js'),
    output,
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(entries),
  };
}

/** Puts the blob into a copy of this Node, without the names of its functions, which only debuggers read. */
function inject(blob, output) {
  mkdirSync(dirname(output), { recursive: true });
  copyFileSync(process.execPath, output);
  chmodSync(output, 0o755);
  // Before the blob goes in: a later strip would break the file.
  if (process.platform === 'linux') execFileSync('strip', ['--strip-all', output]);
  if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', output]);
  execFileSync(
    process.execPath,
    [
      here.resolve('postject/dist/cli.js'),
      output,
      'NODE_SEA_BLOB',
      blob,
      '--sentinel-fuse',
      FUSE,
      ...(process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : []),
    ],
    { stdio: 'ignore' },
  );
  // The system runs nothing unsigned; a release is signed by a name of its own.
  if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', output]);
}
