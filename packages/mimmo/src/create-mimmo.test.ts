import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { type MetadataExtractor, nameOnly, type Stage } from '@mimmo/core';
import { loadRulePack } from '@mimmo/patterns';
import { createMimmo, type MimmoOptions } from './create-mimmo.js';
import { defaultExtractors, defaultStages } from './default-stack.js';

/** Items as a slow source yields them. */
async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

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

  test.each([
    ['Harbour Street - 1x02 - The Old Pier', 'video', { title: 'Harbour Street', seasons: [1], episodes: [2] }],
    ['Harbour Street - 03', 'video', { title: 'Harbour Street', episodes: [3] }],
    ['Harbour Street - 03', 'audio', { artist: 'Harbour Street', title: '03' }],
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

describe('what is given', () => {
  const mimmo = createMimmo(rulesAlone);

  test('a text is a name, for every call', async () => {
    const { name } = matrix;
    const report = await mimmo.report(name);
    expect(report).toEqual(await mimmo.report(matrix));
    expect(await mimmo.details(name)).toEqual(await mimmo.details(matrix));
    expect(await mimmo.explain(name)).toEqual(await mimmo.explain(matrix));
    expect(await collect(mimmo.reportMany([name, matrix]))).toEqual([report, report]);
    expect(await collect(mimmo.detailsMany(slowly([name])))).toEqual([await mimmo.details(matrix)]);
  });

  test.each([
    [undefined, 'INPUT_INVALID'],
    [null, 'INPUT_INVALID'],
    [42, 'INPUT_INVALID'],
    [{ name: 'A' }, 'INPUT_INVALID'],
    [' ', 'INPUT_EMPTY'],
    ['a'.repeat(100_000), 'INPUT_TOO_LARGE'],
  ])('%p is refused, and in a batch costs its own answer alone', async (given, code) => {
    // The cast lets a caller do what plain JavaScript may do.
    const bad = given as string;
    for (const call of [mimmo.report, mimmo.details, mimmo.explain]) {
      await expect(call(bad)).rejects.toMatchObject({ name: 'InputError', code });
    }
    for (const batch of [[matrix, bad, matrix], slowly([matrix, bad, matrix])]) {
      const answers = await collect(mimmo.detailsMany(batch));
      expect(answers.map(({ medium, warnings }) => [medium, warnings?.map((warning) => warning.code)])).toEqual([
        ['video', undefined],
        ['other', [code]],
        ['video', undefined],
      ]);
      expect(answers[1]).toMatchObject({ confidence: 0, source: 'fallback' });
    }
  });

  test.each([matrix.name, matrix, undefined, 7])('%p is no list, and the batch says so', async (given) => {
    const answers = collect(mimmo.reportMany(given as never));
    await expect(answers).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('list') });
  });

  test('a batch closes its source when it is left, even while the source is stuck', async () => {
    const log: string[] = [];
    const stuck: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        async next() {
          if (log.length > 0) await new Promise(() => undefined);
          log.push('next');
          return { value: matrix.name };
        },
        async return() {
          log.push('return');
          return { done: true, value: undefined };
        },
      }),
    };
    for await (const _ of mimmo.reportMany(stuck)) break;
    await new Promise(setImmediate);
    expect(log).toEqual(['next', 'return']);
  });
});

describe('options that are wrong', () => {
  const pack = { rules: [{ id: 'house/a', medium: 'game', all: ['year'], matches: ['a'], rejects: ['b'] }] };
  test.each<[string, object]>([
    ['metadata', { metadata: 'nope' }],
    ['ml', { ml: 'no' }],
    ['threshold', { threshold: 90 }],
    ['metadataThreshold', { metadataThreshold: -1 }],
    ['minConfidence', { minConfidence: Number.NaN }],
    ['stages', { stages: { name: 'a' } }],
    ['stages', { stages: [{ name: 'a' }] }],
    ['extractors', { extractors: [undefined] }],
    ['onAdvice', { onAdvice: 'shout' }],
    ['classifierModel', { classifierModel: 5 }],
    ['metadataModel', { metadataModel: new URL('https://example.org/model') }],
    ['packs', { packs: 'house.json' }],
    ['packs', { packs: pack }],
    ['treshold', { treshold: 0.5 }],
    ['parse', { parse: () => undefined }],
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
    const mimmo = createMimmo(rulesAlone);
    const refusal = { code: 'OPTION_INVALID' };
    await expect(mimmo.report(matrix, { signal: 5 } as never)).rejects.toMatchObject(refusal);
    await expect(mimmo.explain(matrix, 5 as never)).rejects.toMatchObject(refusal);
    await expect(collect(mimmo.reportMany([matrix], { batchsize: 5 } as never))).rejects.toMatchObject(refusal);
    await expect(collect(mimmo.detailsMany([matrix], { batchSize: 0 }))).rejects.toMatchObject(refusal);
  });
});

describe('packs', () => {
  const pack = loadRulePack({
    rules: [
      {
        id: 'house/lending-copy',
        medium: 'book',
        all: ['word:lending copy'],
        matches: ['A lending copy'],
        rejects: ['A copy'],
      },
    ],
    vocabulary: [
      {
        id: 'videoSource/house',
        property: 'videoSource',
        value: 'House Tape',
        words: ['housetape'],
        strength: 'strong',
        matches: ['Some.Film.2012.HOUSETAPE'],
        rejects: ['Some.Film.2012'],
      },
    ],
  });
  const mimmo = createMimmo({ ...rulesAlone, packs: [pack] });

  test('are asked before everything of ours, extensions of names and of files too', async () => {
    const decided = { medium: 'book', confidence: 0.95, source: 'packs', evidence: 'house/lending-copy' };
    const files = [{ path: 'a.flac', size: 1 }];
    expect(await mimmo.report('A lending copy.mkv')).toEqual(decided);
    expect(await mimmo.report({ name: 'A lending copy', files, origin: 'json' })).toEqual(decided);
    expect(await mimmo.report('A copy.mkv')).toMatchObject({ medium: 'video', source: 'extension' });
  });

  test('have their words read in names of files and folders as in names', async () => {
    const paths = ['Some.Show.S01E01.HOUSETAPE.mkv', 'Some.Show.S01E02.HOUSETAPE.mkv', 'x/Some.Film.HOUSETAPE/a.mkv'];
    for (const path of paths) {
      const content = { name: 'Some Thing', files: [{ path, size: 1 }], origin: 'json' } as const;
      expect((await mimmo.details(content)).release.videoSource).toBe('House Tape');
    }
  });

  test('an unsure rule of a pack is weighed as one answer among others', async () => {
    const [rule] = pack.rules ?? [];
    const unsure = { rules: rule ? [{ ...rule, confidence: 0.4 }] : [] };
    const { stages } = await createMimmo({ ...rulesAlone, packs: [unsure] }).explain('A.lending.copy.1080p.x264-GRP');
    expect(stages.map(({ name, answer }) => [name, answer?.medium])).toEqual([
      ['packs', 'book'],
      ['extension', undefined],
      ['patterns', 'video'],
    ]);
  });
});

describe.each(defaultStages({ ml: false }).map((stage) => [stage.name, stage] as const))(
  'the stage "%s" keeps the contract',
  (_name, stage) => {
    for (const { name, run } of stageContract({ create: () => stage })) test(name, run);
  },
);
