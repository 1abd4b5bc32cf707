import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { graphSource } from './graph-source.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-graph-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each<[what: string, bytes: readonly number[], expected: readonly number[] | undefined]>([
  ['a version that the runtime takes', [0x08, 9, 1], undefined],
  ['a newer version', [0x08, 10, 1], [0x08, 9, 1]],
  ['no version', [0x12, 10, 1], undefined],
  ['nothing', [], undefined],
])('of a graph with %s', async (_case, bytes, expected) => {
  const path = join(folder, 'model.onnx');
  await writeFile(path, Uint8Array.from(bytes));
  const onDisk = await graphSource({ place: path, path, read: () => readFile(path) });
  expect(typeof onDisk === 'string' ? onDisk : [...onDisk]).toEqual(expected ?? path);
  const kept = Uint8Array.from(bytes);
  const inMemory = await graphSource({ place: 'model.onnx', read: async () => kept });
  expect([...inMemory]).toEqual(expected ?? bytes);
  expect([...kept]).toEqual(bytes);
});
