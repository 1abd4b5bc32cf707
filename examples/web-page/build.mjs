// Makes dist/, which any web server can serve as it is. Usage: node build.mjs
import { cp, rm } from 'node:fs/promises';
import { contentClassifier } from '@mimmo/model-content-classifier';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import { nameReader } from '@mimmo/model-name-reader';
import { build } from 'rolldown';

process.chdir(import.meta.dirname);
await rm('dist', { recursive: true, force: true });
await build({ input: 'page.js', platform: 'browser', tsconfig: false, output: { dir: 'dist', minify: true } });
await cp('index.html', 'dist/index.html');
await cp(contentClassifier.directory, 'dist/models/content-classifier', { recursive: true });
await cp(nameReader.directory, 'dist/models/name-reader', { recursive: true });
await cp(metadataExtractor.directory, 'dist/models/metadata-extractor', { recursive: true });
