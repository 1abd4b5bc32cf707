#!/usr/bin/env node
// What the packages weigh in a web page, minified and in gzip: what is loaded at once, and what when a model is first needed.
// Needs the packages built. Usage: node tools/checks/web-sizes.mjs
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifests, root } from './check.mjs';
import { NODE_ALONE, webBundle } from './web-bundle.mjs';

const rows = [];
for (const { folder, manifest } of manifests()) {
  const { '.': main } = manifest.exports ?? {};
  if (!folder.startsWith('packages/') || main === undefined || NODE_ALONE.includes(basename(folder))) continue;
  const { chunks } = await webBundle(folder, main.browser ?? main.default);
  const atOnce = loadedAtOnce(chunks);
  rows.push([
    manifest.name,
    weight(atOnce.map(({ code }) => code)),
    weight(chunks.filter((chunk) => !atOnce.includes(chunk)).map(({ code }) => code)),
  ]);
}
const model = (path) => readFileSync(join(root, 'models', path));
rows.push(
  ['classifier', '', weight(['model.onnx', 'vocabulary.bin'].map((file) => model(`content-classifier/${file}`)))],
  ['name reader', '', weight([model('name-reader/model.onnx')])],
  ['language model', '', weight([model('metadata-extractor/model.gguf')])],
);
console.log('| kB, in gzip | at once | with models |\n|---|--:|--:|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

/** The first script, and those that it imports before it runs. */
function loadedAtOnce(chunks) {
  const found = new Set(chunks.slice(0, 1));
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}

function weight(files) {
  if (files.length === 0) return '';
  const [bytes, packed] = [files.map((file) => Buffer.byteLength(file)), files.map((file) => gzipSync(file).length)];
  return `${kilobytes(bytes)}, ${kilobytes(packed)}`;
}

function kilobytes(sizes) {
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000).toLocaleString('en');
}
