import { describe, expect, test } from '@jest/globals';
import type { OnnxGraph, OnnxTensor } from '@mimmo/onnx';
import { madeManifest } from '../testing/made-manifest.js';
import { IDS, wordHasher } from '../words/word-ids.js';
import { classesOf } from './classes.js';
import { describeName } from './described.js';
import { logitsOf } from './logits.js';
import { parseManifest } from './model-manifest.js';

const manifest = parseManifest(madeManifest(), 'manifest.json');
const width = classesOf(manifest.labels);

/** A graph that tells of each word its first id, and of each window its first word's. */
function graph(asked: number[][]): Pick<OnnxGraph, 'run'> {
  return {
    async run({ ids }: Readonly<Record<string, OnnxTensor>>) {
      const [rows = 0, length = 0] = ids?.dims ?? [];
      asked.push([rows, length]);
      const idAt = (word: number): number => Number(ids?.data[word * IDS]);
      const labels = new Float32Array(rows * length * width);
      for (let word = 0; word < rows * length; word++) labels[word * width] = idAt(word);
      const head = (size: number): Float32Array =>
        Float32Array.from({ length: rows * size }, (_, at) => idAt(Math.floor(at / size) * length));
      return { labels, medium: head(5), kind: head(17), numbering: head(5), packScope: head(6) };
    },
  };
}

async function toldOf(names: readonly string[], asked: number[][] = []): Promise<readonly (readonly number[])[]> {
  const described = names.map((name) => describeName(name, wordHasher()));
  const logits = await logitsOf(described, { graph: graph(asked), manifest, place: 'model.onnx' });
  return logits.map(({ labels, heads }, at) => [
    heads.get('medium')?.[0] ?? -1,
    ...Array.from(described[at]?.words ?? [], (_, word) => labels[word * width] ?? -1),
  ]);
}

/** What a name is told where it is asked alone and whole. */
function firstIds(name: string): readonly number[] {
  const { words, ids } = describeName(name, wordHasher());
  const own = words.map((_, at) => ids[at * IDS] ?? -1);
  return [own[0] ?? -1, ...own];
}

describe('logitsOf', () => {
  test('gives each name its own, in the order of the names', async () => {
    const names = ['One', 'Three small words', '...', 'Two words', ''];
    expect(await toldOf(names)).toEqual(names.map(firstIds));
  });

  test('reads a long name in windows, and says the verdicts of the first', async () => {
    const name = Array.from({ length: 700 }, (_, at) => `w${at % 40}x`).join(' ');
    const asked: number[][] = [];
    expect(await toldOf([name], asked)).toEqual([firstIds(name)]);
    expect(Math.max(...asked.map(([, length = 0]) => length))).toBeLessThanOrEqual(256);
  });

  test('asks few long windows at once', async () => {
    const asked: number[][] = [];
    await toldOf(
      Array.from({ length: 40 }, () => 'word '.repeat(250)),
      asked,
    );
    expect(Math.max(...asked.map(([rows = 0, length = 0]) => rows * length))).toBeLessThanOrEqual(4096);
  });

  test('ends with the reason of a signal between two batches', async () => {
    const reason = new Error('enough');
    const described = [describeName('One name', wordHasher())];
    await expect(
      logitsOf(described, { graph: graph([]), manifest, place: 'model.onnx', signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });

  test('says what a graph lacks', async () => {
    const described = [describeName('One name', wordHasher())];
    const run = async (): Promise<Record<string, Float32Array>> => ({ labels: new Float32Array(3) });
    await expect(logitsOf(described, { graph: { run }, manifest, place: 'model.onnx' })).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringContaining('"labels"'),
    });
  });
});
