import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { modelSource } from '@mimmo/manifest';
import { loadOnnxRuntime, type OnnxGraph } from '@mimmo/onnx';
import { describeName } from './model/described.js';
import { HEAD_NAMES, type Head } from './model/heads.js';
import { logitsOf } from './model/logits.js';
import { parseManifest } from './model/model-manifest.js';
import { createNameReader, type NameReader } from './name-reader.js';
import { FEATURES } from './words/word-features.js';
import { IDS, wordHasher } from './words/word-ids.js';

/** One line of the reference file, as the training tools wrote it. */
interface Reference {
  readonly name: string;
  readonly words: readonly (readonly [start: number, end: number])[];
  readonly spans: readonly (readonly [label: string, start: number, end: number, confidence: number])[];
  readonly verdicts: Readonly<Record<Head, readonly [value: string, confidence: number]>>;
  readonly ids?: readonly (readonly number[])[];
  readonly features?: readonly (readonly number[])[];
  readonly logits?: Readonly<Record<Head, readonly number[]>> & { readonly labels: readonly (readonly number[])[] };
}

const MODEL = new URL('../../../models/name-reader/', import.meta.url);

// Written by the tools of this repository, so its shape is as above.
const rows = readFileSync(new URL('../testdata/references.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Reference => JSON.parse(line));

describe('a name is seen here as it is in Python', () => {
  test('its words', () => {
    for (const { name, words } of rows) {
      const own = describeName(name, wordHasher()).words.map(({ start, end }) => [start, end]);
      expect({ name, words: own }).toEqual({ name, words });
    }
  });

  test('its ids and features', () => {
    const described = rows.filter(({ ids }) => ids !== undefined);
    expect(described.length).toBeGreaterThan(0);
    for (const { name, ids = [], features = [] } of described) {
      const own = describeName(name, wordHasher());
      expect({ name, ids: [...own.ids] }).toEqual({ name, ids: ids.flat() });
      expect({ name, features: [...own.features] }).toEqual({ name, features: features.flat() });
      expect([own.ids.length, own.features.length]).toEqual([own.words.length * IDS, own.words.length * FEATURES]);
    }
  });
});

describe('the shipped model answers here as it does in Python', () => {
  let graph: OnnxGraph;
  let reader: NameReader;
  beforeAll(async () => {
    graph = await (await loadOnnxRuntime()).open(modelSource(MODEL).file('model.onnx'));
    reader = createNameReader({ model: MODEL });
  });
  afterAll(async () => {
    await graph.close();
    await reader.close();
  });

  test('its logits, to a hundredth', async () => {
    const manifest = parseManifest(JSON.parse(readFileSync(new URL('manifest.json', MODEL), 'utf8')), 'manifest.json');
    const measured = rows.filter(({ logits }) => logits !== undefined);
    expect(measured.length).toBeGreaterThan(0);
    const described = measured.map(({ name }) => describeName(name, wordHasher()));
    const own = await logitsOf(described, { graph, manifest, place: 'model.onnx' });
    for (const [at, { logits }] of measured.entries()) {
      const [labels, heads] = [own[at]?.labels ?? [], own[at]?.heads];
      for (const [index, logit] of (logits?.labels ?? []).flat().entries()) {
        expect(Math.abs((labels[index] ?? Number.NaN) - logit)).toBeLessThan(1e-2);
      }
      for (const head of HEAD_NAMES) {
        for (const [index, logit] of (logits?.[head] ?? []).entries()) {
          expect(Math.abs((heads?.get(head)?.[index] ?? Number.NaN) - logit)).toBeLessThan(1e-2);
        }
      }
    }
  });

  test('its spans and verdicts', async () => {
    const readings = await reader.readMany(rows.map(({ name }) => name));
    for (const [at, { name, spans, verdicts }] of rows.entries()) {
      const own = readings[at];
      expect({ name, spans: own?.spans.map(({ label, start, end }) => [label, start, end]) }).toEqual({
        name,
        spans: spans.map(([label, start, end]) => [label, start, end]),
      });
      for (const [index, [, , , confidence]] of spans.entries()) {
        expect(Math.abs((own?.spans[index]?.confidence ?? Number.NaN) - confidence)).toBeLessThan(5e-3);
      }
      for (const head of HEAD_NAMES) {
        const [value, confidence] = verdicts[head];
        if (!own?.verdicts) continue;
        expect({ name, [head]: own.verdicts[head].value }).toEqual({ name, [head]: value });
        expect(Math.abs(own.verdicts[head].confidence - confidence)).toBeLessThan(5e-3);
      }
    }
  });
});
