import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FileEntry, Medium } from '@mimmo/core';
import { modelSource } from '@mimmo/manifest';
import { contentText } from './content-text.js';
import { readModelFolder } from './model-folder.js';
import { loadOnnxModel, type OnnxModel } from './onnx-model.js';
import { createOnnxStage } from './onnx-stage.js';
import { TINY_BERT } from './testing/model-copy.js';

/** One line of a reference file, as the training tools wrote it. */
interface Reference {
  readonly name?: string;
  readonly files?: readonly FileEntry[];
  readonly text: string;
  readonly ids: readonly number[];
  readonly logits: readonly number[];
  readonly label: Medium;
}

const testdata = new URL('../testdata/', import.meta.url);

/** The references are written by the tools of this repository, so their shape is as above. */
function references(url: URL): readonly Reference[] {
  return readFileSync(url, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Reference => JSON.parse(line));
}

describe.each([
  ['a BERT from elsewhere', TINY_BERT, references(new URL('tiny-bert/references.jsonl', testdata))],
  [
    'the shipped model',
    new URL('../../../models/content-classifier/', import.meta.url),
    references(new URL('references.jsonl', testdata)),
  ],
])('%s answers here as it does in Python', (_which, location, rows) => {
  const source = modelSource(location);
  let model: OnnxModel;
  beforeAll(async () => {
    model = await loadOnnxModel({ source, threads: 1 });
  });
  afterAll(async () => {
    await model.close();
  });

  test('its texts', () => {
    for (const { name, files = [], text } of rows) {
      if (name !== undefined) expect(contentText({ name, files, origin: 'json' })).toBe(text);
    }
  });

  test('its token ids', async () => {
    const { tokenizer, manifest } = await readModelFolder(source);
    for (const { text, ids } of rows) {
      expect({ text, ids: tokenizer.encode(text, manifest.maxLength) }).toEqual({ text, ids });
    }
  });

  test('its logits, to a thousandth', async () => {
    const logits = await model.logits(rows.map(({ text }) => text));
    for (const [at, row] of rows.entries()) {
      for (const [label, logit] of row.logits.entries()) {
        expect(Math.abs((logits[at]?.[label] ?? Number.NaN) - logit)).toBeLessThan(1e-3);
      }
    }
  });

  test('its labels', async () => {
    await using stage = createOnnxStage({ model: location });
    const contents = rows.map(({ name, text, files = [] }) => ({ name: name ?? text, files, origin: 'json' as const }));
    const answers = await stage.classifyMany(contents);
    expect(answers.map((answer) => answer?.medium)).toEqual(rows.map(({ label }) => label));
  });
});
