import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { createMimmo as createInPage } from './browser/create-mimmo.js';
import { createMimmo } from './node/create-mimmo.js';

const folder = resolve(import.meta.dirname, '../../../models');
const paths = [
  ...['manifest.json', 'model.onnx', 'vocabulary.bin'].map((path) => `content-classifier/${path}`),
  ...['manifest.json', 'model.onnx'].map((path) => `name-reader/${path}`),
  ...['manifest.json', 'model.gguf'].map((path) => `metadata-extractor/${path}`),
];
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
/** No rule knows its medium, nor its title. */
const open = 'Harbour Lanterns';

test.each([
  ['a folder', folder],
  ['files in memory', { files }],
])('all models are found in %s', async (_what, models) => {
  await using installed = createMimmo();
  await using given = createMimmo({ models });
  const report = await given.report(open);
  expect(report).toEqual(await installed.report(open));
  expect(['ml', 'name-reader']).toContain(report.source);
});

test('a model of its own stands before that of both', async () => {
  await using mimmo = createMimmo({ models: { files }, classifierModel: '/no/such/model' });
  expect((await mimmo.report(open)).warnings).toEqual([
    expect.objectContaining({ message: expect.stringContaining('/no/such/model') }),
  ]);
});

test('a place without models says so', async () => {
  await using mimmo = createMimmo({ models: { files: {} }, metadata: 'rules' });
  expect((await mimmo.report(open)).warnings).toEqual([expect.objectContaining({ code: 'MODEL_NOT_FOUND' })]);
});

test('in a page nothing is installed: without the option rules answer alone, and without a warning', async () => {
  await using page = createInPage();
  await using rules = createMimmo({ ml: false, metadata: 'rules' });
  expect(await page.report(open)).toEqual(await rules.report(open));
});
