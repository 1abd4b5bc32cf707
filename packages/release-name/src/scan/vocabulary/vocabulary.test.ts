import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rowFlaws, wordsRead } from '../../row-flaws.js';
import { scanName } from '../scanner.js';
import { VOCABULARY } from './index.js';

const folder = join(import.meta.dirname, 'examples');
/** An example of every word, a file a table: the id of a row, one of its words, and a name in which it reads that word. */
const examples = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): readonly [id: string, word: string, name: string] => JSON.parse(line)),
);
const rowOf = new Map<string, (typeof VOCABULARY)[number]>(VOCABULARY.map((row) => [row.id, row]));

describe.each(VOCABULARY.map((row) => [row.id, row] as const))('%s', (id, row) => {
  test('counts in what it matches, and in nothing that it rejects', () => {
    expect(rowFlaws(row, scanName)).toEqual([]);
  });

  test('has an example of each of its words', () => {
    const shown = new Set(examples.filter(([of]) => of === id).map(([, word]) => word));
    expect(row.words.filter((word) => !shown.has(word))).toEqual([]);
  });

  test('has a value and words in lower case', () => {
    expect(row.value).not.toBe('');
    expect(row.words).not.toHaveLength(0);
    expect(row.words).toEqual(row.words.map((word) => word.toLowerCase()));
  });
});

test.each(examples)('%s reads "%s" in %s', (id, word, name) => {
  const row = rowOf.get(id);
  expect(row && wordsRead(name, row, scanName)).toContain(word);
});

test('every example is of a row', () => {
  expect(examples.filter(([id]) => !rowOf.has(id))).toEqual([]);
});

test('ids are unique', () => {
  const ids = VOCABULARY.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('ids begin with their property', () => {
  const strangers = VOCABULARY.filter(({ id, property }) => !id.startsWith(`${property}/`));
  expect(strangers.map(({ id }) => id)).toEqual([]);
});

test('no row has a word of another', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, words, capitals } of VOCABULARY) {
    for (const word of words) {
      const key = capitals ? word.toUpperCase() : word;
      const owner = owners.get(key);
      if (owner !== undefined) shared.push(`${word}: ${owner}, ${id}`);
      owners.set(key, id);
    }
  }
  expect(shared).toEqual([]);
});
