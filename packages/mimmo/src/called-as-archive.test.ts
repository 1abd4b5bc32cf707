import { expect, test } from '@jest/globals';
import type { ContentInfo } from '@mimmo/core';
import { createContentReader } from '@mimmo/patterns';
import { askedByArchive, calledAsArchive } from './called-as-archive.js';

const parts = ['Harbour Lanterns.part1.rar', 'Harbour Lanterns.part2.rar'];
const content = (name: string, paths: readonly string[]): ContentInfo => ({
  name,
  files: paths.map((path) => ({ path, size: 50_000_000 })),
  origin: 'json',
});

test.each<readonly [string, readonly string[], string]>([
  ['new folder', parts, 'Harbour Lanterns'],
  ['20130704', parts, 'Harbour Lanterns'],
  ['Salt Roads', parts, 'Salt Roads'],
  ['new folder', [...parts, 'Salt Roads.rar'], 'new folder'],
  ['new folder', ['Harbour Lanterns.mkv'], 'new folder'],
  ['new folder', [], 'new folder'],
])('%s with %j is called %s', (name, paths, called) => {
  expect(calledAsArchive(content(name, paths), createContentReader()).name).toBe(called);
});

test('a stage is asked by that name, one by one and many at once', async () => {
  const asked: string[] = [];
  const stage = askedByArchive(
    {
      name: 'listens',
      classify({ name }) {
        asked.push(name);
        return undefined;
      },
      classifyMany(contents) {
        asked.push(...contents.map(({ name }) => name));
        return contents.map(() => undefined);
      },
    },
    createContentReader(),
  );
  const given = content('new folder', parts);
  await stage.classify(given);
  await stage.classifyMany?.([given, content('Salt Roads', parts)]);
  expect(asked).toEqual(['Harbour Lanterns', 'Harbour Lanterns', 'Salt Roads']);
});
