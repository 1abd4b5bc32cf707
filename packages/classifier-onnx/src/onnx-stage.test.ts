import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { type ContentInfo, MEDIA, type Medium, nameOnly } from '@mimmo/core';
import { createOnnxStage, type OnnxStage, type OnnxStageOptions } from './onnx-stage.js';
import { modelCopy, TINY_BERT, writeManifest } from './testing/model-copy.js';

const film = nameOnly('The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GROUP');
const withFiles: ContentInfo = { ...film, files: [{ path: 'garden.epub', size: 1000 }] };
const MANY = Array.from({ length: 300 }, (_, at) => nameOnly(`${'garden lights '.repeat(at % 9)}${at}`));

describe('a stage with a model keeps the contract', () => {
  for (const { name, run } of stageContract({ create: () => createOnnxStage({ model: TINY_BERT }) })) test(name, run);
});

describe('createOnnxStage', () => {
  let stage: OnnxStage;
  beforeAll(() => {
    stage = createOnnxStage({ model: TINY_BERT });
  });
  afterAll(() => stage.close());

  test.each([
    ['a URL', TINY_BERT],
    ['a URL as text', TINY_BERT.href],
    ['what a model package exports', { directory: TINY_BERT }],
  ])('takes %s for the model', async (_what, model) => {
    await using same = createOnnxStage({ model });
    expect(await same.classify(film)).toEqual(await stage.classify(film));
  });

  test('gives the same answers whatever a name is asked together with', async () => {
    const together = await stage.classifyMany(MANY);
    for (const size of [1, 2, 7, 64, 65]) {
      const apart = [];
      for (let at = 0; at < MANY.length; at += size) {
        apart.push(...(await stage.classifyMany(MANY.slice(at, at + size))));
      }
      expect(apart.map((answer) => answer?.medium)).toEqual(together.map((answer) => answer?.medium));
      for (const [at, answer] of apart.entries()) {
        expect(answer?.confidence).toBeCloseTo(together[at]?.confidence ?? 0, 2);
      }
    }
  });

  test('says which model answered', async () => {
    expect(await stage.classify(film)).toMatchObject({ evidence: 'bert' });
  });

  test('says how likely each medium is', async () => {
    const { medium, confidence, probabilities = {} } = (await stage.classify(film)) ?? {};
    const shares = MEDIA.map((each) => probabilities[each] ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.max(...shares)).toBe(confidence);
    expect(medium && probabilities[medium]).toBe(confidence);
  });

  test('withholds answers below the minimum', async () => {
    const confidence = (await stage.classify(film))?.confidence ?? 0;
    await using strict = createOnnxStage({ model: TINY_BERT, minConfidence: confidence + 0.001 });
    await using lax = createOnnxStage({ model: TINY_BERT, minConfidence: confidence - 0.001 });
    expect(await strict.classify(film)).toBeUndefined();
    expect(await lax.classify(film)).toBeDefined();
  });

  test('an output that names no medium is no answer', async () => {
    const { medium } = (await stage.classify(film)) ?? {};
    const media: readonly Medium[] = ['audio', 'video', 'software', 'book', 'other'];
    await using other = createOnnxStage({
      model: TINY_BERT,
      labels: media.map((label) => (label === medium ? undefined : label)),
    });
    expect(await other.classify(film)).toBeUndefined();
  });

  test('reads the text that the caller formats', async () => {
    await using own = createOnnxStage({ model: TINY_BERT, format: ({ name }) => name });
    expect(await own.classify(withFiles)).toEqual(await stage.classify(film));
  });

  test('ends with the reason of a signal between two batches', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const asked = stage.classifyMany(MANY, { signal: controller.signal });
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });
});

describe('the life of a stage', () => {
  test('disposal waits for the questions in flight, and refuses later ones', async () => {
    const stage = createOnnxStage({ model: TINY_BERT });
    await stage.classify(film);
    const asked = stage.classifyMany(MANY);
    const disposed = stage.close();
    expect(await asked).toHaveLength(MANY.length);
    await disposed;
    await expect(stage.classify(film)).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('disposal while the model is still being loaded lets the question end', async () => {
    const stage = createOnnxStage({ model: TINY_BERT });
    const asked = stage.classify(film);
    await stage.close();
    expect(await asked).toBeDefined();
  });

  test('a stage that was never asked loads nothing, not even a model that is not there', async () => {
    await createOnnxStage({ model: '/no/such/model' }).close();
  });

  test('a model that could not be loaded is tried again', async () => {
    const folder = await modelCopy();
    const tokenizer = join(folder, 'tokenizer.json');
    const whole = await readFile(tokenizer);
    await writeFile(tokenizer, '{}');
    await using stage = createOnnxStage({ model: folder });
    await expect(stage.classify(film)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await writeFile(tokenizer, whole);
    expect(await stage.classify(film)).toBeDefined();
    await rm(folder, { recursive: true });
  });
});

describe('a folder with a manifest', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await modelCopy();
    await writeManifest(folder, { temperature: { nameOnly: 1, withFiles: 50 } });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is less sure of contents with files where their temperature is higher', async () => {
    await using stage = createOnnxStage({ model: pathToFileURL(`${folder}/`) });
    const [alone, listed] = await stage.classifyMany([film, withFiles]);
    expect(alone?.evidence).toBe('tiny@1.0.0');
    expect(listed?.confidence).toBeLessThan(0.3);
  });

  test('is refused once a file differs from it', async () => {
    await appendFile(join(folder, 'tokenizer.json'), ' ');
    await using stage = createOnnxStage({ model: folder });
    await expect(stage.classify(film)).rejects.toMatchObject({
      name: 'ModelError',
      code: 'MODEL_INVALID',
      message: expect.stringContaining('Install the model package again'),
    });
  });
});

test('weights that ONNX cannot read are told by their path', async () => {
  const folder = await modelCopy();
  await writeFile(join(folder, 'model.onnx'), 'no graph');
  await using stage = createOnnxStage({ model: folder });
  await expect(stage.classify(film)).rejects.toMatchObject({
    code: 'MODEL_INVALID',
    message: expect.stringContaining(join(folder, 'model.onnx')),
  });
  await rm(folder, { recursive: true });
});

test.each<[string, object]>([
  ['model', {}],
  ['model', { model: 5 }],
  ['threads', { model: TINY_BERT, threads: 0 }],
  ['minConfidence', { model: TINY_BERT, minConfidence: 2 }],
  ['labels', { model: TINY_BERT, labels: ['film'] }],
  ['format', { model: TINY_BERT, format: 'name' }],
  ['labls', { model: TINY_BERT, labls: [] }],
])('refuses the option %s in %j', (option, options) => {
  expect(() => createOnnxStage(options as OnnxStageOptions)).toThrow(
    expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(`"${option}"`) }),
  );
});
