import { describe, expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { createMimmo } from './node/create-mimmo.js';
import { defaultExtractors, defaultStages } from './node/default-stack.js';
import { collect } from './testing/items.js';

const matrix = nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');

describe('options that are wrong', () => {
  const pack = { rules: [{ id: 'house/a', medium: 'game', all: ['year'], matches: ['a'], rejects: ['b'] }] };
  test.each<[string, object]>([
    ['metadata', { metadata: 'nope' }],
    ['ml', { ml: 'no' }],
    ['threshold', { threshold: 90 }],
    ['metadataThreshold', { metadataThreshold: -1 }],
    ['minConfidence', { minConfidence: Number.NaN }],
    ['medium', { medium: 'film' }],
    ['only', { only: ['title', 'colour'] }],
    ['expectedTitles', { expectedTitles: 'One' }],
    ['expectedGroups', { expectedGroups: [5] }],
    ['titleScript', { titleScript: 'Latin' }],
    ['stages', { stages: { name: 'a' } }],
    ['stages', { stages: [{ name: 'a' }] }],
    ['extractors', { extractors: [undefined] }],
    ['classifierModel', { classifierModel: 5 }],
    ['metadataModel', { metadataModel: new URL('https://example.org/model') }],
    ['models', { models: 5 }],
    ['models', { models: { files: { 'content-classifier/manifest.json': '{}' } } }],
    ['packs', { packs: 'house.json' }],
    ['packs', { packs: pack }],
    ['treshold', { treshold: 0.5 }],
    ['reader', { reader: () => undefined }],
  ])('%s: %j is refused with a way out', (option, options) => {
    expect(() => createMimmo(options)).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        code: 'OPTION_INVALID',
        message: expect.stringContaining(option),
      }),
    );
  });

  test('a pack with a wrong medium says where, and what there is', () => {
    for (const create of [createMimmo, defaultStages, defaultExtractors]) {
      expect(() => create({ packs: [pack as never] })).toThrow(
        expect.objectContaining({
          code: 'RULE_INVALID',
          message: 'The rule pack is broken: rules[0].medium must be one of audio, video, software, book, other.',
        }),
      );
    }
  });

  test.each<[string, () => unknown]>([
    ['defaultStages', () => defaultStages({ ML: false } as never)],
    ['defaultStages', () => defaultStages(null as never)],
    ['defaultExtractors', () => defaultExtractors({ metadata: 'all' as never })],
  ])('%s refuses its own', (call, create) => {
    expect(create).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(call) }));
  });

  test('so does each call', async () => {
    const mimmo = createMimmo({ ml: false, metadata: 'rules' });
    const refusal = { code: 'OPTION_INVALID' };
    await expect(mimmo.report(matrix, { signal: 5 } as never)).rejects.toMatchObject(refusal);
    await expect(mimmo.explain(matrix, 5 as never)).rejects.toMatchObject(refusal);
    await expect(collect(mimmo.reportMany([matrix], { batchsize: 5 } as never))).rejects.toMatchObject(refusal);
    await expect(collect(mimmo.detailsMany([matrix], { batchSize: 0 }))).rejects.toMatchObject(refusal);
  });
});
