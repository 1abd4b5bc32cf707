import { describe, expect, test } from '@jest/globals';
import {
  type ExtractedMetadata,
  type ExtractionRequest,
  FALLBACK,
  MEDIA,
  type Medium,
  type MetadataExtractor,
  nameOnly,
} from '@mimmo/core';
import { createExtractorCascade, type ExtractorCascadeOptions } from './extractor-cascade.js';

const request: ExtractionRequest = {
  content: nameOnly('Some Artist - Some Album (2012)'),
  classification: { medium: 'audio', subcategory: 'album', confidence: 1, source: 'patterns' },
};

const constant = (name: string, answer: ExtractedMetadata | undefined): MetadataExtractor => ({
  name,
  extract: () => answer,
});

describe('createExtractorCascade', () => {
  test('takes a sure answer without asking on', async () => {
    const extraction = await createExtractorCascade([
      constant('rules', { title: 'Some Album', artist: 'Some Artist', confidence: 0.95 }),
      constant('llm', { title: 'Another', year: 2012, confidence: 1 }),
    ]).extract(request);
    expect(extraction).toMatchObject({
      metadata: { title: 'Some Album', artist: 'Some Artist' },
      fields: { title: 'rules', artist: 'rules' },
      warnings: [],
    });
    expect(extraction.steps.map(({ name }) => name)).toEqual(['rules']);
  });

  test('takes the most confident answer and fills its gaps from the others', async () => {
    const { metadata, fields } = await createExtractorCascade([
      constant('rules', { title: 'Some Artist Some Album', year: 2012, confidence: 0.4 }),
      constant('llm', { title: 'Some Album', artist: 'Some Artist', confidence: 0.8 }),
    ]).extract(request);
    expect(metadata).toEqual({ title: 'Some Album', artist: 'Some Artist', year: 2012 });
    expect(fields).toEqual({ title: 'llm', artist: 'llm', year: 'rules' });
  });

  test.each([
    [0, 'Some Album'],
    [0.3, 'Some Album'],
    [0.5, 'Some Artist Some Album'],
    [1, 'Some Artist Some Album'],
  ])('with a lead of %d, a surer answer gives the title %j and what is missing', async (lead, title) => {
    const extractors = [
      constant('rules', { title: 'Some Artist Some Album', year: 2012, confidence: 0.4 }),
      constant('llm', { title: 'Some Album', year: 2013, confidence: 0.8 }),
    ];
    const { metadata } = await createExtractorCascade(extractors, { lead: () => lead }).extract(request);
    expect(metadata?.title).toBe(title);
    expect(metadata?.year).toBe(title === 'Some Album' ? 2013 : 2012);
  });

  test('an answer may say its own lead, and whoever makes the cascade another one', async () => {
    const extractors = [
      constant('rules', { title: 'Some Film', confidence: 0.6 }),
      constant('llm', { title: 'Other Film', confidence: 0.8, lead: 0.3 }),
    ];
    const readWith = async (options: ExtractorCascadeOptions): Promise<unknown> =>
      (await createExtractorCascade(extractors, options).extract(request)).metadata;
    expect(await readWith({})).toEqual({ title: 'Some Film' });
    expect(await readWith({ lead: () => 0.1 })).toEqual({ title: 'Other Film' });
  });

  test('the lead may depend on what the content is', async () => {
    const extractors = [constant('a', { title: 'A', confidence: 0.5 }), constant('b', { title: 'B', confidence: 0.8 })];
    const cascade = createExtractorCascade(extractors, {
      lead: ({ classification }) => (classification.medium === 'audio' ? 1 : 0),
    });
    const film: ExtractionRequest = { ...request, classification: { medium: 'video', confidence: 1, source: 'ml' } };
    const titles = (await cascade.extractBatch([request, film])).map(({ metadata }) => metadata?.title);
    expect(titles).toEqual(['A', 'B']);
  });

  test.each([
    ['a year', { title: 'Blade Runner 2049', confidence: 0.8 }, { title: 'Blade Runner', year: 2049, confidence: 0.5 }],
    ['an artist', { title: 'Artist and Friends', confidence: 0.8 }, { title: 'X', artist: 'artist', confidence: 0.5 }],
  ])('does not take %s that stands in the title', async (_case, first, second) => {
    const cascade = createExtractorCascade([constant('a', first), constant('b', second)]);
    expect((await cascade.extract(request)).metadata).toEqual({ title: first.title });
  });

  test('no extractor, or none that answers, leaves the metadata absent', async () => {
    for (const extractors of [[], [constant('rules', undefined)]]) {
      const extraction = await createExtractorCascade(extractors).extract(request);
      expect(extraction).not.toHaveProperty('metadata');
      expect(extraction.fields).toEqual({});
    }
  });

  test.each([
    ['an empty title', { title: ' ', confidence: 1 }],
    ['a year of three digits', { title: 'A', year: 201, confidence: 1 }],
    ['a confidence that is no number', { title: 'A', confidence: Number.NaN }],
  ])('refuses %s', async (_case, answer) => {
    const extraction = await createExtractorCascade([constant('bad', answer)]).extract(request);
    expect(extraction.steps[0]?.error?.code).toBe('STAGE_INVALID');
    expect(extraction.warnings[0]?.message).toMatch(/^"bad" failed and was passed over: Its answer cannot be used/u);
  });

  test('gives a later extractor only what is left open, as one batch', async () => {
    const batches: number[] = [];
    const rules: MetadataExtractor = {
      name: 'rules',
      extract: ({ name }) => (name === 'sure' ? { title: 'Sure', confidence: 1 } : undefined),
    };
    const llm: MetadataExtractor = {
      name: 'llm',
      extract: () => undefined,
      extractMany: (requests) => {
        batches.push(requests.length);
        return requests.map(({ content }) => ({ title: content.name, confidence: 0.7 }));
      },
    };
    const named = (name: string): ExtractionRequest => ({ ...request, content: nameOnly(name) });
    const extractions = await createExtractorCascade([rules, llm]).extractBatch(['x', 'sure', 'y'].map(named));
    expect(extractions.map(({ metadata }) => metadata?.title)).toEqual(['x', 'Sure', 'y']);
    expect(batches).toEqual([2]);
  });

  test('asks an extractor about the media that it names, and others about audio and video', async () => {
    const asked: string[] = [];
    const asking = (name: string, media?: readonly Medium[]): MetadataExtractor => ({
      name,
      ...(media && { media }),
      extract: (_content, { medium }) => {
        asked.push(`${name}: ${medium}`);
        return undefined;
      },
    });
    const cascade = createExtractorCascade([asking('any'), asking('shelf', ['book'])]);
    await cascade.extractBatch(MEDIA.map((medium) => ({ ...request, classification: { ...FALLBACK, medium } })));
    expect(asked).toEqual(['any: audio', 'any: video', 'shelf: book']);
  });

  test('keeps further fields as they are, each from the surest answer that has it', async () => {
    const { metadata, fields } = await createExtractorCascade([
      constant('shelf', further({ title: 'Some Book', isbn: '978', pages: 12, tags: undefined, confidence: 0.5 })),
      constant('library', further({ title: 'Some Book', isbn: '979', tags: ['a'], confidence: 0.6 })),
    ]).extract(request);
    expect(metadata).toEqual({ title: 'Some Book', isbn: '979', pages: 12, tags: ['a'] });
    expect(fields).toEqual({ title: 'library', isbn: 'library', tags: 'library', pages: 'shelf' });
  });

  test.each<[string, () => unknown]>([
    ['an extractor that is none', () => createExtractorCascade([{ name: 'a' } as MetadataExtractor])],
    ['media that are none', () => createExtractorCascade([{ ...constant('a', undefined), media: 'book' as never }])],
    [
      'a medium that is none',
      () => createExtractorCascade([{ ...constant('a', undefined), media: ['film' as never] }]),
    ],
    ['a lead that is no function', () => createExtractorCascade([], { lead: 1 as never })],
    ['a threshold of 2', () => createExtractorCascade([], { threshold: 2 })],
  ])('refuses %s', (_case, create) => {
    expect(create).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});

/** An answer with fields that the type does not name, as any extractor may give. */
function further(answer: ExtractedMetadata & Readonly<Record<string, unknown>>): ExtractedMetadata {
  return answer;
}
