import { describe, expect, test } from '@jest/globals';
import { settle } from '../../settle/settle.js';
import { scanName } from '../scanner.js';
import { VOCABULARY } from './index.js';

describe.each(VOCABULARY.map((row) => [row.id, row] as const))('%s', (id, { matches, rejects, words, value }) => {
  test.each(matches)('is read in %s', (name) => {
    expect(scanName(name).marks.map(({ rule }) => rule)).toContain(id);
  });

  test.each(rejects)('does not count in %s', (name) => {
    expect(settle(scanName(name)).marks.map(({ rule }) => rule)).not.toContain(id);
  });

  test('has a value and words in lower case', () => {
    expect(value).not.toBe('');
    expect(words).not.toHaveLength(0);
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });
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
