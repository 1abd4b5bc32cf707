import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { type MetadataExtractor, nameOnly, type Stage } from '@mimmo/core';
import type { MimmoOptions } from './assemble.js';
import { createMimmo } from './node/create-mimmo.js';
import { defaultExtractors, defaultStages } from './node/default-stack.js';

const matrix = nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');
const rulesAlone: MimmoOptions = { ml: false, metadata: 'rules' };

describe('createMimmo', () => {
  test('reports on a name by rules', async () => {
    const mimmo = createMimmo(rulesAlone);
    expect(await mimmo.report(matrix)).toMatchObject({
      medium: 'video',
      subcategory: 'movie',
      source: 'patterns',
      metadata: { title: 'The Matrix', year: 1999 },
    });
  });

  test('asks stages of the caller', async () => {
    const house: Stage = { name: 'house', classify: () => ({ medium: 'book', confidence: 1 }) };
    const mimmo = createMimmo({ ...rulesAlone, stages: [house, ...defaultStages({ ml: false })] });
    expect(await mimmo.report(matrix)).toEqual({ medium: 'book', confidence: 1, source: 'house' });
  });

  test('asks extractors of the caller, and says in the details who gave what', async () => {
    const house: MetadataExtractor = { name: 'house', extract: () => ({ title: 'Mine', confidence: 1 }) };
    const details = await createMimmo({ ...rulesAlone, extractors: [house] }).details(matrix);
    expect(details).toMatchObject({ metadata: { title: 'Mine' }, metadataSources: { title: 'house' } });
    expect(details.release).toMatchObject({ name: matrix.name, resolution: '1080p' });
    expect(details.release).not.toHaveProperty('marks');
  });

  test('answers many in their order, with and without details', async () => {
    const mimmo = createMimmo(rulesAlone);
    const contents = [matrix, nameOnly('?'), matrix];
    const media = [];
    for await (const { medium } of mimmo.reportMany(contents, { batchSize: 2 })) media.push(medium);
    const titles = [];
    for await (const { release } of mimmo.detailsMany(contents)) titles.push(release.name);
    expect(media).toEqual(['video', 'other', 'video']);
    expect(titles).toEqual(contents.map(({ name }) => name));
  });

  test('explains who was asked and what the name says', async () => {
    const { stages, release, extraction } = await createMimmo(rulesAlone).explain(matrix);
    expect(stages.map(({ name }) => name)).toEqual(['extension', 'patterns']);
    expect(release.marks.map(({ property }) => property)).toContain('year');
    expect(extraction?.steps.map(({ name }) => name)).toEqual(['rules']);
  });

  test('loads no language model for a name that rules settle; where it fails, that is a warning', async () => {
    await using mimmo = createMimmo({ ml: false, metadataModel: '/nowhere' });
    const unsure = nameOnly('Anna Berg - Northern Lights 2018 audiobook');
    expect(await mimmo.report(matrix)).not.toHaveProperty('warnings');
    expect(await mimmo.report(unsure)).toMatchObject({
      metadata: { title: 'Northern Lights' },
      warnings: [
        { code: 'MODEL_NOT_FOUND', message: expect.stringMatching(/^"llm" failed and was passed over: .*nowhere/u) },
      ],
    });
  });

  test('cannot be used after disposal', async () => {
    const mimmo = createMimmo(rulesAlone);
    await mimmo.close();
    await expect(mimmo.report(matrix)).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('the default stack can be chosen from', () => {
    const names = (members: readonly { readonly name: string }[]): readonly string[] => members.map(({ name }) => name);
    expect(names(defaultStages())).toEqual(['extension', 'patterns', 'ml']);
    expect(names(defaultStages({ ml: false }))).toEqual(['extension', 'patterns']);
    expect(names(defaultExtractors())).toEqual(['rules', 'llm']);
    expect(names(defaultExtractors({ metadata: 'llm' }))).toEqual(['llm']);
    expect(defaultExtractors({ metadata: 'off' })).toEqual([]);
  });
});

describe.each(defaultStages({ ml: false }).map((stage) => [stage.name, stage] as const))(
  'the stage "%s" keeps the contract',
  (_name, stage) => {
    for (const { name, run } of stageContract({ create: () => stage })) test(name, run);
  },
);
