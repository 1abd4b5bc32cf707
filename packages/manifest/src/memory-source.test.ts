import { expect, test } from '@jest/globals';
import { memorySource } from './memory-source.js';
import { readModelJson } from './model-file.js';

const source = memorySource({ files: { 'a.json': new TextEncoder().encode('{"a":1}') } });

test('reads what it holds', async () => {
  const file = source.file('a.json');
  expect([file.place, file.path, await file.isPresent()]).toEqual(['a.json', undefined, true]);
  expect(await readModelJson(file)).toEqual({ a: 1 });
});

test.each(['b.json', 'toString', '__proto__'])('lacks %s', async (path) => {
  expect(await source.file(path).isPresent()).toBe(false);
  await expect(source.file(path).read()).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' });
});
