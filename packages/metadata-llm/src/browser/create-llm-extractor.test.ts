import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type MediaClassification, nameOnly } from '@mimmo/core';
import { createLlmExtractor as createInNode } from '../node/create-llm-extractor.js';
import { TINY_MODEL } from '../testing/references.js';
import { createLlmExtractor } from './create-llm-extractor.js';

const paths = ['manifest.json', 'model.gguf'];
const model = { files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(TINY_MODEL, path))])) };
const name = nameOnly('The.Lantern.Keeper.2014.1080p.BluRay.x264-MORROW');
const movie: MediaClassification = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'patterns' };

describe('the extractor of web pages keeps the contract', () => {
  const create = () => createLlmExtractor({ model, maxTokens: 12 });
  for (const { name, run } of extractorContract({ create })) test(name, run);
});

test('it answers from files in memory as that of Node does from a folder', async () => {
  await using page = createLlmExtractor({ model });
  await using node = createInNode({ model: TINY_MODEL, runtime: 'wasm' });
  expect(await page.extract(name, movie)).toEqual(await node.extract(name, movie));
});

test('a file that is not among them is named', async () => {
  await using extractor = createLlmExtractor({
    model: { files: { 'manifest.json': model.files['manifest.json'] ?? Uint8Array.of() } },
  });
  await expect(extractor.extract(name, movie)).rejects.toMatchObject({
    code: 'MODEL_NOT_FOUND',
    message: expect.stringContaining('model.gguf'),
  });
});

test('llama.cpp is told to run in Node alone', async () => {
  await using extractor = createLlmExtractor({ model, runtime: 'llama.cpp' });
  await expect(extractor.extract(name, movie)).rejects.toMatchObject({
    code: 'MODEL_RUNTIME_MISSING',
    message: expect.stringContaining('in Node alone'),
  });
});
