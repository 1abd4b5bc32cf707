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

  test('believes the medium that the caller gives, and asks no stage', async () => {
    const never: Stage = {
      name: 'never',
      classify() {
        throw new Error('asked');
      },
    };
    const mimmo = createMimmo({ ...rulesAlone, medium: 'audio', stages: [never] });
    expect(await mimmo.report('Some Words - Some Others')).toEqual({
      medium: 'audio',
      subcategory: 'album',
      confidence: 1,
      source: 'caller',
      metadata: { title: 'Some Others', artist: 'Some Words' },
    });
  });

  test('reads names by what the caller expects and wants', async () => {
    const expected = { expectedTitles: ['Route 66'], expectedGroups: ['two words'] };
    const mimmo = createMimmo({ ...rulesAlone, ...expected, titleScript: 'native', only: ['title', 'group'] });
    const { metadata, release } = await mimmo.details('Route 66 S01E02 720p x264 two words');
    expect(metadata?.title).toBe('Route 66');
    expect(release).toEqual({ name: expect.any(String), title: 'Route 66', group: 'two words' });
    expect((await mimmo.report('Огни гавани / Harbour Lights (1999) BDRip')).metadata?.title).toBe('Огни гавани');
  });

  test('says in the details how sure each field of the name is', async () => {
    const files = [1, 2].map((episode) => ({ path: `Some.Show.S01E0${episode}.mkv`, size: 1_000_000 }));
    const { release } = await createMimmo(rulesAlone).details({ ...matrix, name: 'Some.Show.720p.x264-GRP', files });
    expect(release).toMatchObject({ seasons: [1], episodes: [1, 2], numbering: 'seasonal', packScope: 'episodes' });
    expect(release.confidence).toMatchObject({ title: expect.any(Number), resolution: 0.89 });
    expect(release.confidence).not.toHaveProperty('episodes');
  });

  test('says in the details what a release may be instead, and of which kind', async () => {
    const torn: Stage = {
      name: 'torn',
      classify: () => ({ medium: 'book', confidence: 0.7, probabilities: { book: 0.7, video: 0.3 } }),
    };
    const mimmo = createMimmo({ ...rulesAlone, stages: [torn] });
    const alternatives = [{ medium: 'video', subcategory: 'episode', confidence: 0.3 }];
    expect(await mimmo.details('Harbour Street S01E02')).toMatchObject({ medium: 'book', alternatives });
    expect(await mimmo.explain('Harbour Street S01E02')).toMatchObject({ alternatives });
    expect(await mimmo.report('Harbour Street S01E02')).not.toHaveProperty('alternatives');
    expect(await createMimmo(rulesAlone).details(matrix)).not.toHaveProperty('alternatives');
  });

  test('asks extractors of the caller, and says in the details who gave what', async () => {
    const house: MetadataExtractor = { name: 'house', extract: () => ({ title: 'Mine', confidence: 1 }) };
    const details = await createMimmo({ ...rulesAlone, extractors: [house] }).details(matrix);
    expect(details).toMatchObject({ metadata: { title: 'Mine' }, metadataSources: { title: 'house' } });
    expect(details.release).toMatchObject({ name: matrix.name, resolution: '1080p' });
    expect(details.release).not.toHaveProperty('marks');
  });

  test.each([
    [0.95, { artist: 'Harbour Street', title: '03' }],
    // A medium that is not sure erases no numbering.
    [0.5, { title: 'Harbour Street', episodes: [3] }],
  ])('a medium that is %d sure makes of Harbour Street - 03 %j', async (confidence, release) => {
    const house: Stage = { name: 'house', classify: () => ({ medium: 'audio', confidence }) };
    const details = await createMimmo({ ...rulesAlone, stages: [house] }).details('Harbour Street - 03');
    expect(details).toMatchObject({ medium: 'audio', release });
  });

  test.each([
    ['Harbour Street - 1x02 - The Old Pier', 'video', { title: 'Harbour Street', seasons: [1], episodes: [2] }],
    ['Harbour Street - 03', 'video', { title: 'Harbour Street', episodes: [3] }],
    ['Petit.Village.S02.SUBPACK.DVDRip.XviD-GRP', 'other', { title: 'Petit Village', seasons: [2] }],
  ] as const)('the details of %s are those of %s, however sure that is', async (name, medium, release) => {
    for (const confidence of [0.3, 0.95]) {
      const house: Stage = { name: 'house', classify: () => ({ medium, confidence }) };
      const details = await createMimmo({ ...rulesAlone, stages: [house] }).details(nameOnly(name));
      expect(details).toMatchObject({ medium, release });
    }
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
    const unsure = nameOnly('Northern Lights 2018 audiobook');
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
    expect(names(defaultStages())).toEqual(['extension', 'patterns', 'ml', 'name-reader']);
    expect(names(defaultStages({ nameReader: false }))).toEqual(['extension', 'patterns', 'ml']);
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
