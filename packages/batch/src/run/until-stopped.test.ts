import { expect, test } from '@jest/globals';
import { untilStopped } from './until-stopped.js';

async function* counting(most: number): AsyncGenerator<number, void, undefined> {
  for (let count = 1; count <= most; count++) yield count;
}

/** Yields once, and then never again. */
async function* stuck(): AsyncGenerator<number, void, undefined> {
  yield 1;
  await new Promise(() => undefined);
}

async function collected(items: AsyncIterable<number>, seen: number[]): Promise<readonly number[]> {
  for await (const item of items) seen.push(item);
  return seen;
}

test('everything is yielded where nobody stops', async () => {
  expect(await collected(untilStopped(counting(3), undefined), [])).toEqual([1, 2, 3]);
  expect(await collected(untilStopped(counting(3), new AbortController().signal), [])).toEqual([1, 2, 3]);
});

test('a stop is heard of while the generator is stuck, and between two items', async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  setTimeout(() => controller.abort(new Error('enough')), 20);
  await expect(collected(untilStopped(stuck(), controller.signal), seen)).rejects.toThrow('enough');
  expect(seen).toEqual([1]);

  const another = new AbortController();
  const taken: number[] = [];
  const stopping = (async () => {
    for await (const item of untilStopped(counting(9), another.signal)) {
      taken.push(item);
      if (item === 2) another.abort(new Error('two are enough'));
    }
  })();
  await expect(stopping).rejects.toThrow('two are enough');
  expect(taken).toEqual([1, 2]);
});
