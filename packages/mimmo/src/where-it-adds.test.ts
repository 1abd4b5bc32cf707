import { describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type ExtractionRequest, type Medium, type MetadataExtractor, nameOnly } from '@mimmo/core';
import { createContentReader } from '@mimmo/patterns';
import { openReleaseName } from '@mimmo/release-name';
import { lazyExtractor } from './lazy-extractor.js';
import { whereItAdds } from './where-it-adds.js';

/** A model that says its own title, with the names that it was asked about. */
function model(): { readonly extractor: MetadataExtractor; readonly asked: string[] } {
  const asked: string[] = [];
  const extractor: MetadataExtractor = {
    name: 'llm',
    extract({ name }) {
      asked.push(name);
      return name === '' ? undefined : { title: name, confidence: 0.9 };
    },
  };
  return { extractor, asked };
}

const request = (name: string, medium: Medium): ExtractionRequest => ({
  content: nameOnly(name),
  classification: { medium, confidence: 0.95, source: 'patterns' },
});

describe('a sparing extractor keeps the contract', () => {
  const inner = (): MetadataExtractor => lazyExtractor('llm', async () => model().extractor);
  const create = (): MetadataExtractor => whereItAdds(inner(), createContentReader(openReleaseName));
  for (const { name, run } of extractorContract({ create })) test(name, run);
});

describe('the language model', () => {
  test.each<[name: string, medium: Medium, isAsked: boolean]>([
    ['Quiet.Harbour.S01E02.1080p.WEB.x264-GRP', 'video', false],
    ['Blue Harbour - Salt and Rope (2015) [FLAC]', 'audio', false],
    ['Salt and Rope 2015 FLAC', 'audio', true],
    ['1080p', 'video', true],
  ])('is asked where it may add: %s, %s: %s', async (name, medium, isAsked) => {
    const { extractor, asked } = model();
    const sparing = whereItAdds(extractor, createContentReader(openReleaseName));
    const { content, classification } = request(name, medium);
    expect((await sparing.extract(content, classification)) !== undefined).toBe(isAsked);
    expect(asked).toEqual(isAsked ? [name] : []);
  });

  test('answers many in their order', async () => {
    const { extractor, asked } = model();
    const sparing = whereItAdds(extractor, createContentReader(openReleaseName));
    const settled = request('Quiet.Harbour.S01E02.1080p.WEB.x264-GRP', 'video');
    const answers = await sparing.extractMany?.([settled, request('Salt and Rope 2015 FLAC', 'audio'), settled]);
    expect(answers).toEqual([undefined, expect.objectContaining({ title: 'Salt and Rope 2015 FLAC' }), undefined]);
    expect(asked).toEqual(['Salt and Rope 2015 FLAC']);
  });
});
