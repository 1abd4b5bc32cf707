// Makes dist/, which any web server can serve as it is. Usage: node build.mjs
import { cp, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentClassifier } from '@mimmo/model-content-classifier';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import { nameReader } from '@mimmo/model-name-reader';
import { build } from 'rolldown';

process.chdir(import.meta.dirname);
await rm('dist', { recursive: true, force: true });
await build({ input: 'page.js', platform: 'browser', tsconfig: false, output: { dir: 'dist', minify: true } });
await cp('index.html', 'dist/index.html');
// The classifier's runtime looks for its WebAssembly beside its code.
const runtime = dirname(fileURLToPath(import.meta.resolve('onnxruntime-web/wasm')));
await cp(`${runtime}/ort-wasm-simd-threaded.wasm`, 'dist/ort-wasm-simd-threaded.wasm');
await cp(contentClassifier.directory, 'dist/models/content-classifier', { recursive: true });
await cp(nameReader.directory, 'dist/models/name-reader', { recursive: true });
await cp(metadataExtractor.directory, 'dist/models/metadata-extractor', { recursive: true });
