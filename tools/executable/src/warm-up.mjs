// Runs the bundle once as the executable will, and keeps what V8 compiled on the way: the executable starts with it.
// Usage: node warm-up.mjs DIST MODELS NAME…     DIST has modules/; cache/ is written beside it
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [dist, models, ...names] = process.argv.slice(2);
const builtIn = createRequire(import.meta.url);

/** The folder that has an asset while there is no executable yet. */
function pathOf(asset) {
  if (asset === 'loader.js') return join(import.meta.dirname, asset);
  const [kind, ...rest] = asset.split('/');
  return join({ models }[kind] ?? join(dist, kind), ...rest);
}

const sea = {
  getRawAsset(asset) {
    const { buffer, byteOffset, length } = readFileSync(pathOf(asset));
    return buffer.slice(byteOffset, byteOffset + length);
  },
};
const required = (id) => (id === 'node:sea' ? sea : builtIn(id));
const loader = readFileSync(join(import.meta.dirname, 'loader.js'), 'utf8');
const own = { exports: undefined };
new Function('module', 'require', 'process', loader)(own, required, process);
const load = own.exports;

process.argv = [process.execPath, process.execPath, ...names];
process.once('exit', () => {
  mkdirSync(join(dist, 'cache'), { recursive: true });
  for (const [name, script] of load.scripts) writeFileSync(join(dist, 'cache', name), script.createCachedData());
});
load('main.js');
