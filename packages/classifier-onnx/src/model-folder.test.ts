import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import { modelSource } from '@mimmo/manifest';
import { type ModelFolder, readModelFolder as readFrom } from './model-folder.js';
import { modelCopy, writeManifest } from './testing/model-copy.js';

const readModelFolder = (path: string, labels?: readonly Medium[]): Promise<ModelFolder> =>
  readFrom(modelSource(path), labels);
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function folder(spoil: (path: string) => Promise<unknown>, manifest = true): Promise<string> {
  const path = await modelCopy();
  folders.push(path);
  if (manifest) await writeManifest(path);
  await spoil(path);
  return path;
}

describe('readModelFolder', () => {
  test('reads a folder whose files are as its manifest says', async () => {
    const path = await folder(async () => undefined);
    expect(await readModelFolder(path)).toMatchObject({
      manifest: { name: 'tiny@1.0.0', maxLength: 32 },
      graph: { path: join(path, 'model.onnx') },
    });
  });

  test('reads a folder of the Hugging Face layout, and takes an embedded graph before another', async () => {
    const path = await folder(
      async (root) => writeFile(join(root, 'model_embedded.onnx'), await readFile(join(root, 'model.onnx'))),
      false,
    );
    expect(await readModelFolder(path)).toMatchObject({
      manifest: { name: 'bert', labels: ['audio', 'video', 'software', 'book', 'other'] },
      graph: { path: join(path, 'model_embedded.onnx') },
    });
  });

  test('with labels given, needs no config.json', async () => {
    const path = await folder((root) => rm(join(root, 'config.json')), false);
    expect((await readModelFolder(path, ['audio'])).manifest.labels).toEqual(['audio']);
  });

  test.each<[flaw: string, code: string, says: string, spoil: (path: string) => Promise<unknown>]>([
    ['a missing graph', 'MODEL_NOT_FOUND', 'model.onnx', (path) => rm(join(path, 'model.onnx'))],
    ['a missing tokenizer', 'MODEL_NOT_FOUND', 'tokenizer.json', (path) => rm(join(path, 'tokenizer.json'))],
    ['a longer file', 'MODEL_INVALID', 'bytes instead of', (path) => appendFile(join(path, 'model.onnx'), 'x')],
    [
      'a manifest that is cut off',
      'MODEL_INVALID',
      'is no JSON',
      (path) => writeFile(join(path, 'manifest.json'), '{"a'),
    ],
  ])('says what is wrong with %s', async (_flaw, code, says, spoil) => {
    const path = await folder(spoil);
    await expect(readModelFolder(path)).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
  });

  test('a folder that is not there is told by the file that was looked for', async () => {
    await expect(readModelFolder('/no/such/folder')).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' });
  });

  test('a tokenizer that is no object is broken', async () => {
    const path = await folder((root) => writeFile(join(root, 'tokenizer.json'), '[1'), false);
    await expect(readModelFolder(path)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
  });
});
