import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { modelSource } from '@mimmo/manifest';
import { metadataExtractor } from '@mimmo/model-metadata-extractor';
import { cleanName, paddedName } from './clean-name.js';
import { type LanguageModel, loadLanguageModel } from './language-model.js';
import { createLlmExtractor } from './node/create-llm-extractor.js';
import { NODE_RUNTIMES } from './node/node-runtimes.js';
import { promptFor } from './prompt.js';
import { promptTokens } from './prompt-tokens.js';
import type { OpenModel } from './runtimes/runtime.js';
import { SUBTYPES } from './subtype.js';
import { references } from './testing/references.js';

/*
 * The reference files have the answers of the model before its weights were rounded to eight bits; that costs an answer now
 * and then.
 */
jest.setTimeout(180_000);

const source = modelSource(metadataExtractor);
const files = fileURLToPath(new URL('../testdata/shipped/', import.meta.url));

describe.each(['wasm', 'llama.cpp'] as const)('with %s', (runtime) => {
  let language: LanguageModel;
  let model: OpenModel;
  beforeAll(async () => {
    language = await loadLanguageModel({ source, runtime: NODE_RUNTIMES[runtime], threads: 1, sequences: 1 });
    model = await NODE_RUNTIMES[runtime](source.file('model.gguf'), { threads: 1, sequences: 1, contextTokens: 512 });
  });
  afterAll(async () => {
    await language.close();
    await model.close();
  });

  describe('the shipped model', () => {
    test('reads names as in training', () => {
      for (const { name, clean, text } of references(files, 'formatter')) {
        expect(cleanName(name, language.manifest.maxNameLength)).toBe(clean);
        expect(paddedName(clean)).toBe(text);
      }
    });

    test('has the tokens of training', () => {
      for (const { text, ids } of references(files, 'tokens')) {
        expect(promptTokens(model.vocabulary, [{ text, isTrusted: false }], 1000)).toEqual(ids);
      }
    });

    test('answers as in training', async () => {
      const rows = references(files, 'greedy');
      const different: string[] = [];
      for (const { name, subtype, answer } of rows) {
        const known = SUBTYPES.find((candidate) => candidate === subtype);
        const prompt = known && promptFor(language.manifest, known, name);
        const fieldCount = (known && language.manifest.fields[known]?.length) ?? 0;
        const written = prompt && (await language.answer({ prompt, fieldCount }));
        if (written?.text !== answer) different.push(`${name}: ${written?.text}`);
      }
      expect(rows.length).toBeGreaterThanOrEqual(500);
      expect(different.length).toBeLessThanOrEqual(rows.length / 100);
    });
  });
});

describe('the shipped model as an extractor keeps the contract', () => {
  const create = (): ReturnType<typeof createLlmExtractor> => createLlmExtractor({ model: metadataExtractor });
  for (const { name, run } of extractorContract({ create })) test(name, run);
});
