import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type MediaClassification, type MetadataExtractor, nameOnly } from '@mimmo/core';
import type { PackageFinder } from './installed.js';
import { isLanguageModelInstalled, LLM_INSTALL_ADVICE, llmExtractor } from './llm-extractor.js';

const content = nameOnly('Some Film 2012');
const movie: MediaClassification = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'patterns' };

const work = mkdtempSync(join(tmpdir(), 'mimmo-model-'));
writeFileSync(join(work, 'manifest.json'), '{}');
afterAll(() => rmSync(work, { recursive: true }));
const directory = new URL(`${pathToFileURL(work)}/`);

/** Packages as they would be installed. */
function packages(modules: Readonly<Record<string, unknown>>): PackageFinder & { readonly imported: string[] } {
  const imported: string[] = [];
  return {
    imported,
    has: (name) => Object.hasOwn(modules, name),
    async import(name) {
      imported.push(name);
      // As `import()` gives it: an object that is no `Object`.
      return Object.assign(Object.create(null), modules[name]);
    },
  };
}

const extractor: MetadataExtractor = { name: 'llm', extract: () => ({ title: 'Some Film', confidence: 0.9 }) };
const installed = {
  '@mimmo/metadata-llm': { createLlmExtractor: () => extractor },
  '@mimmo/model-metadata-extractor': { metadataExtractor: { directory } },
  'node-llama-cpp': {},
};

describe('the language model as an extractor keeps the contract', () => {
  const create = (): MetadataExtractor => llmExtractor({ packages: packages(installed) });
  for (const { name, run } of extractorContract({ create })) test(name, run);
});

describe('llmExtractor', () => {
  test('hands the installed model to the installed code', async () => {
    const given: unknown[] = [];
    const modules = {
      ...installed,
      '@mimmo/metadata-llm': {
        createLlmExtractor: (options: unknown) => {
          given.push(options);
          return extractor;
        },
      },
    };
    await llmExtractor({ packages: packages(modules) }).extract(content, movie);
    await llmExtractor({ packages: packages(modules), model: '/my/model' }).extract(content, movie);
    expect(given).toEqual([{ model: directory }, { model: '/my/model' }]);
  });

  test.each(Object.keys(installed))('has no answers without %s, and advises once', async (missing) => {
    const { [missing]: _absent, ...others } = { ...installed } as Record<string, unknown>;
    const finder = packages(others);
    const advice: string[] = [];
    const llm = llmExtractor({ packages: finder, onMissing: (text) => advice.push(text) });
    expect(await llm.extract(content, movie)).toBeUndefined();
    expect(await llm.extract(content, movie)).toBeUndefined();
    expect(advice).toEqual([LLM_INSTALL_ADVICE]);
    expect(finder.imported).toEqual([]);
  });

  test('has no answers where the model package has no weights yet', async () => {
    const model = { metadataExtractor: { directory: new URL('nowhere/', directory) } };
    const advice: string[] = [];
    const finder = packages({ ...installed, '@mimmo/model-metadata-extractor': model });
    const llm = llmExtractor({ packages: finder, onMissing: (text) => advice.push(text) });
    expect(await llm.extract(content, movie)).toBeUndefined();
    expect(advice).toEqual([LLM_INSTALL_ADVICE]);
    expect(finder.imported).toEqual(['@mimmo/model-metadata-extractor']);
  });

  test.each(['@mimmo/metadata-llm', '@mimmo/model-metadata-extractor'])(
    'says that the version of %s does not fit',
    async (name) => {
      const llm = llmExtractor({ packages: packages({ ...installed, [name]: {} }) });
      await expect(llm.extract(content, movie)).rejects.toMatchObject({
        code: 'MODEL_INVALID',
        message: expect.stringContaining(name),
      });
    },
  );
});

describe('isLanguageModelInstalled', () => {
  test('is said where all packages are there, or a model of the caller’s is given', async () => {
    const { '@mimmo/model-metadata-extractor': _model, ...withoutModel } = installed;
    expect(await isLanguageModelInstalled(undefined, packages(installed))).toBe(true);
    expect(await isLanguageModelInstalled(undefined, packages(withoutModel))).toBe(false);
    expect(await isLanguageModelInstalled('/my/model', packages(withoutModel))).toBe(true);
    expect(await isLanguageModelInstalled('/my/model', packages({}))).toBe(false);
  });
});
