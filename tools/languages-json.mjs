#!/usr/bin/env node
// Writes the records of the parser's languages as JSON for the training, which makes names of them. Usage, after a build:
//   node tools/languages-json.mjs [--check]      --check: writes nothing, fails where the file is out of date
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../packages/release-name/dist/steps.js';

const file = new URL('./training/src/mimmo_training/languages.generated.json', import.meta.url);
const text = `${JSON.stringify(Object.fromEntries(LANGUAGES.map(({ code, ...words }) => [code, words])), undefined, 1)}\n`;
if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file.pathname.split('/').pop()} is out of date; run node tools/languages-json.mjs after a build.`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
