#!/usr/bin/env node
// Makes the files of something new in the parser, with a test that fails until they are filled.
// Usage: npm run new -- row PROPERTY/VALUE | reader NAME | language CODE NAME
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newLanguage } from './language.mjs';
import { newReader } from './reader.mjs';
import { newRow } from './row.mjs';

const MAKERS = { row: newRow, reader: newReader, language: newLanguage };
const here = fileURLToPath(new URL('../../packages/release-name/src', import.meta.url));

const { values, positionals } = parseArgs({
  // Tests make things elsewhere.
  options: { source: { type: 'string', default: here } },
  allowPositionals: true,
});
try {
  const [what = '', ...names] = positionals;
  if (!Object.hasOwn(MAKERS, what))
    throw new Error('Usage: npm run new -- row PROPERTY/VALUE | reader NAME | language CODE NAME');
  const { files, next } = MAKERS[what](values.source, ...names);
  for (const [path, text] of Object.entries(files)) {
    const file = join(values.source, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote packages/release-name/src/${path}`);
  }
  for (const step of next) console.log(`next: ${step}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
