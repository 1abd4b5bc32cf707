import { describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type MediaClassification, type MetadataExtractor, nameOnly } from '@mimmo/core';
import { llmExtractor } from './llm-extractor.js';
import { INSTALLED } from './node/installed-models.js';

const movie: MediaClassification = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'patterns' };

describe('the language model as an extractor keeps the contract', () => {
  const create = (): MetadataExtractor => llmExtractor(undefined, INSTALLED);
  for (const { name, run } of extractorContract({ create })) test(name, run);
});

describe('llmExtractor', () => {
  test('asks the installed model', async () => {
    const llm = llmExtractor(undefined, INSTALLED);
    expect(await llm.extract(nameOnly('Northern Lights 2012 1080p'), movie)).toMatchObject({
      title: 'Northern Lights',
      year: 2012,
    });
    await llm.close?.();
  });

  test('says where a model of the caller is none', async () => {
    await expect(
      llmExtractor('/my/model', INSTALLED).extract(nameOnly('Northern Lights'), movie),
    ).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining('/my/model'),
    });
  });
});
