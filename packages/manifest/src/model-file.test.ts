import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkModelFiles, isModelFile, readModelJson } from './model-file.js';
import { modelSource } from './node/model-source.js';

const TEXT = '{"a":1}';
const FILE = { path: 'a.json', sizeInBytes: 7, sha256: createHash('sha256').update(TEXT).digest('hex') };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-manifest-'));
  await writeFile(join(folder, 'a.json'), TEXT);
  await writeFile(join(folder, 'cut.json'), '{"a');
});
afterAll(() => rm(folder, { recursive: true }));

describe('checkModelFiles', () => {
  test('takes files that are as the manifest says', async () => {
    await expect(checkModelFiles(modelSource(folder), [FILE, FILE])).resolves.toBeUndefined();
  });

  test.each<[flaw: string, code: string, says: string, changes: object]>([
    ['a missing file', 'MODEL_NOT_FOUND', 'b.json', { path: 'b.json' }],
    ['a file of another size', 'MODEL_INVALID', '7 bytes instead of 8', { sizeInBytes: 8 }],
    ['another file of the same size', 'MODEL_INVALID', 'instead of 00', { sha256: '00' }],
  ])('says what is wrong with %s', async (_flaw, code, says, changes) => {
    await expect(checkModelFiles(modelSource(folder), [FILE, { ...FILE, ...changes }])).rejects.toMatchObject({
      name: 'ModelError',
      code,
      message: expect.stringContaining(says),
    });
  });
});

describe('readModelJson', () => {
  test('reads JSON', async () => {
    expect(await readModelJson(modelSource(folder).file('a.json'))).toEqual({ a: 1 });
  });

  test.each([
    ['b.json', 'MODEL_NOT_FOUND', 'Install the model package again, or say as "model" where it is'],
    ['cut.json', 'MODEL_INVALID', 'is no JSON'],
  ])('says what is wrong with %s', async (path, code, says) => {
    const error = { code, message: expect.stringContaining(says), cause: expect.anything() };
    await expect(readModelJson(modelSource(folder).file(path))).rejects.toMatchObject(error);
  });
});

test.each<[value: unknown, is: boolean]>([
  [FILE, true],
  [{ ...FILE, sizeInBytes: '7' }, false],
  [{ path: 'a.json' }, false],
  [null, false],
])('%j is a file: %s', (value, is) => {
  expect(isModelFile(value)).toBe(is);
});
