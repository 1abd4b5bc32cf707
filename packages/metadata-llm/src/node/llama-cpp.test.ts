import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { TINY_MODEL } from '../testing/references.js';

let isInstalled = false;
jest.unstable_mockModule('node-llama-cpp', () => {
  if (!isInstalled) throw new Error("Cannot find package 'node-llama-cpp'");
  return { getLlama: () => Promise.reject(new Error('no binary for this machine')), LlamaLogLevel: {} };
});

test('without node-llama-cpp, or its binary, the extractor says how to install it', async () => {
  const { createLlmExtractor } = await import('./create-llm-extractor.js');
  await using extractor = createLlmExtractor({ model: TINY_MODEL, runtime: 'llama.cpp' });
  const ask = (): Promise<unknown> =>
    extractor.extract(nameOnly('Some.Film.2012'), { medium: 'video', confidence: 1, source: 'patterns' });
  const error = { name: 'ModelError', code: 'MODEL_RUNTIME_MISSING' };
  const message = expect.stringContaining('npm install node-llama-cpp');
  await expect(ask()).rejects.toMatchObject({ ...error, message });
  isInstalled = true;
  await expect(ask()).rejects.toMatchObject({ ...error, message: expect.stringContaining('no binary') });
});

test('weights in memory are refused with a way out', async () => {
  const { createLlmExtractor } = await import('./create-llm-extractor.js');
  const files = Object.fromEntries(
    ['manifest.json', 'model.gguf'].map((path) => [path, readFileSync(join(TINY_MODEL, path))]),
  );
  await using extractor = createLlmExtractor({ model: { files }, runtime: 'llama.cpp' });
  await expect(
    extractor.extract(nameOnly('Some.Film.2012'), { medium: 'video', confidence: 1, source: 'patterns' }),
  ).rejects.toMatchObject({ code: 'MODEL_INVALID', message: expect.stringContaining('Write the files to a folder') });
});
