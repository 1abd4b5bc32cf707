import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createMimmo, defaultExtractors, defaultStages } from 'mimmo';
import { createCascade, createExtractorCascade, createPipeline } from '../../packages/cascade/src/index.js';
import { createOnnxStage } from '../../packages/classifier-onnx/src/index.js';
import { createLlmExtractor } from '../../packages/metadata-llm/src/index.js';
import { createNameReader } from '../../packages/name-reader/src/index.js';
import { packStage, patternStage, ruleExtractor } from '../../packages/patterns/src/index.js';
import { SHAPES } from '../../packages/patterns/src/rules/sign.js';
import { startService } from '../../packages/server/src/index.js';
import { namesIn, tablesOf } from './tables.js';
import { root } from './tarballs.js';

/*
 * The readmes of packages name all options. What options there are says the error that an unknown one gets.
 */

/** What a call says of an option that it does not know; the compiler would say it before. */
type Call = (options: object) => unknown;
const mimmo = createMimmo({ ml: false, metadata: 'off' });

/** Calls whose options are a table of their own in a readme, with the head of that table. */
const TABLES: readonly (readonly [readme: string, head: string, call: Call])[] = [
  ['mimmo', 'option of `createMimmo`', createMimmo],
  ['server', 'option of `startService`', (options) => startService({ mimmo, ...options })],
  ['classifier-onnx', 'option', (options) => createOnnxStage({ model: '.', ...options })],
  ['name-reader', 'option', (options) => createNameReader({ model: '.', ...options })],
  ['metadata-llm', 'option', (options) => createLlmExtractor({ model: '.', ...options })],
];

test.each(TABLES)('%s: the table "%s" has all of them, and no other', async (readme, head, call) => {
  const [table = []] = tablesOf(readmeOf(readme), head);
  expect(namesIn(table).toSorted()).toEqual((await optionsOf(call)).toSorted());
});

/** Calls whose options are told in a line of a readme, with the name that they are called by in it. */
const LINES: readonly (readonly [readme: string, name: string, call: Call])[] = [
  ['cascade', 'createCascade(', (options) => createCascade([], options)],
  ['cascade', 'createExtractorCascade(', (options) => createExtractorCascade([], options)],
  ['cascade', 'createPipeline(', (options) => createPipeline({ cascade: createCascade([]), ...options })],
  ['mimmo', 'defaultStages({', defaultStages],
  ['mimmo', 'defaultExtractors({', defaultExtractors],
  ['mimmo', 'Every call takes', (options) => mimmo.reportMany([], options).next()],
  ['patterns', 'patternStage({', patternStage],
  ['patterns', 'packStage({', (options) => packStage({ packs: [], ...options })],
  ['patterns', 'ruleExtractor({', ruleExtractor],
];

test.each(LINES)('%s: what is said of %s names all of them', async (readme, name, call) => {
  const text = readmeOf(readme).replace(/^```.*?^```$/gmsu, '');
  // A row of a table, or a paragraph.
  const told = text.split(/\n(?=\|)|\n\n/u).find((part) => part.includes(name));
  expect(told).toBeDefined();
  for (const option of await optionsOf(call)) expect(told).toMatch(new RegExp(`\\b${option}\\b`, 'u'));
});

test('patterns: all shapes of names are listed', () => {
  const row = readFileSync(join(root, 'packages/patterns/RULE-PACKS.md'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith('| `shape:'));
  expect([...(row ?? '').matchAll(/`([\w-]+)`/gu)].map(([, shape]) => shape)).toEqual(Object.keys(SHAPES));
});

function readmeOf(name: string): string {
  return readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
}

/** The options that a call knows, by its complaint about one that it does not. */
async function optionsOf(call: Call): Promise<readonly string[]> {
  try {
    await call({ nothing: 1 });
  } catch (error) {
    const [, known] = / has no option "nothing"; there are (.*)\.$/u.exec(String(error)) ?? [];
    if (known !== undefined) return known.split(', ');
  }
  throw new Error('The call took an option that it cannot know.');
}
