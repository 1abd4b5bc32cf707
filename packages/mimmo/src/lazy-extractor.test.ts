import { describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type ExtractedMetadata, type MediaClassification, type MetadataExtractor, nameOnly } from '@mimmo/core';
import { lazyExtractor } from './lazy-extractor.js';

const answer: ExtractedMetadata = { title: 'Some Album', confidence: 0.9 };
const content = nameOnly('Some Album [FLAC]');
const album: MediaClassification = { medium: 'audio', subcategory: 'album', confidence: 1, source: 'patterns' };
const request = { content, classification: album };
const model: MetadataExtractor = { name: 'model', extract: () => answer };

describe('a lazy extractor keeps the contract', () => {
  const create = (): MetadataExtractor => lazyExtractor('llm', async () => model);
  for (const { name, run } of extractorContract({ create })) test(name, run);
});

describe('lazyExtractor', () => {
  test('loads once, when it is first asked', async () => {
    let loads = 0;
    const extractor = lazyExtractor('llm', async () => {
      loads += 1;
      return model;
    });
    expect(loads).toBe(0);
    const answers = await Promise.all([extractor.extract(content, album), extractor.extractMany?.([request])]);
    expect(answers).toEqual([answer, [answer]]);
    expect(loads).toBe(1);
  });

  test('hands a batch on as one where the extractor takes batches', async () => {
    const batches: number[] = [];
    const extractor = lazyExtractor('llm', async () => ({
      ...model,
      extractMany: (requests) => {
        batches.push(requests.length);
        return requests.map(() => answer);
      },
    }));
    await extractor.extractMany?.([request, request]);
    expect(batches).toEqual([2]);
  });

  test('has no answers where nothing is installed, and fails where loading fails', async () => {
    const absent = lazyExtractor('llm', async () => undefined);
    expect(await absent.extractMany?.([request, request])).toEqual([undefined, undefined]);
    const broken = lazyExtractor('llm', async () => Promise.reject(new Error('broken')));
    await expect(broken.extract(content, album)).rejects.toThrow('broken');
    await expect(broken.extractMany?.([request])).rejects.toThrow('broken');
  });

  test('closes what was loaded, and loads nothing to close it', async () => {
    const log: string[] = [];
    const load = async (): Promise<MetadataExtractor> => {
      log.push('loaded');
      return { ...model, close: async () => void log.push('closed') };
    };
    await lazyExtractor('llm', load).close?.();
    expect(log).toEqual([]);
    const used = lazyExtractor('llm', load);
    await used.extract(content, album);
    await used.close?.();
    await used.close?.();
    expect(log).toEqual(['loaded', 'closed']);
  });
});
