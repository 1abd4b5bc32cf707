import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { transformSync } from '@swc/core';

const root = resolve(import.meta.dirname, '../..');
const source = mkdtempSync(join(tmpdir(), 'mimmo-new-'));

beforeAll(() => {
  cpSync(join(root, 'packages/release-name/src/scan'), join(source, 'scan'), { recursive: true });
  mkdirSync(join(source, 'languages'), { recursive: true });
  writeFileSync(
    join(source, 'languages/en.ts'),
    "import type { Language } from './language.js';\n\n/** English. */\nexport const ENGLISH: Language = {\n  code: 'en',\n  name: 'English',\n  ownName: 'English',\n  season: { before: ['season'], short: [] },\n  months: [\n    ['january', 'jan'],\n    ['february'],\n  ],\n};\n",
  );
  writeFileSync(
    join(source, 'languages/index.ts'),
    "import { ENGLISH } from './en.js';\n\n/** All. */\nexport const LANGUAGES = [\n  ENGLISH,\n];\n",
  );
});
afterAll(() => rmSync(source, { recursive: true }));

function make(...args: readonly string[]): { readonly said: string; readonly status: number | null } {
  const script = join(root, 'tools/new/main.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--source', source, ...args], {
    encoding: 'utf8',
  });
  return { said: stdout + stderr, status };
}

/** A file that was made, which must be TypeScript. */
function written(path: string): string {
  const text = readFileSync(join(source, path), 'utf8');
  transformSync(text, { jsc: { parser: { syntax: 'typescript' } } });
  return text;
}

test('a row goes into the table of its property', () => {
  expect(make('row', 'edition/roadshow')).toMatchObject({ status: 0 });
  expect(written('scan/vocabulary/edition.ts')).toContain("id: 'edition/roadshow'");
});

test('a reader comes with its test, and is listed with its rule', () => {
  expect(make('reader', 'catalogue-number')).toMatchObject({ status: 0 });
  expect(written('scan/readers/catalogue-number.ts')).toContain('export const catalogueNumberReader: Reader');
  expect(written('scan/readers/catalogue-number.test.ts')).toContain('createScanner([], [catalogueNumberReader])');
  expect(written('scan/readers/index.ts')).toMatch(
    /import \{ catalogueNumberReader \}.*\n {2}catalogueNumberReader,\n\];/su,
  );
  expect(written('scan/readers/rules.ts')).toContain("'catalogue-number/plain': []");
});

test('a language has every field of English, and no words', () => {
  expect(make('language', 'et', 'Estonian')).toMatchObject({ status: 0 });
  const record = written('languages/et.ts');
  expect(record).toContain("export const ESTONIAN: Language = {\n  code: 'et',\n  name: 'Estonian',\n  ownName: '',");
  expect(record).toContain('season: { before: [], short: [] }');
  expect(record).not.toMatch(/january|february/u);
  expect(written('languages/index.ts')).toContain('  ENGLISH,\n  ESTONIAN,\n];');
});

test.each([
  [['row', 'edition/directors-cut'], 'There is a row edition/directors-cut already'],
  [['row', 'roadshow'], 'property/value'],
  [['row', 'colour/red'], 'No table has rows of the property "colour"'],
  [['reader', 'site'], 'There is a reader site already'],
  [['reader', 'Some Thing'], 'small letters and dashes'],
  [['language', 'en', 'English'], 'There is a language en already'],
  [['language', 'et'], 'BCP 47'],
  [['thing', 'x'], 'Usage'],
])('says what is wrong with %j', (args, message) => {
  const { said, status } = make(...args);
  expect(said).toContain(message);
  expect(status).toBe(1);
});
