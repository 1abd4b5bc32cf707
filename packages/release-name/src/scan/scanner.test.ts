import { describe, expect, test } from '@jest/globals';
import type { Reader } from './readers/reader.js';
import { createScanner, scanName } from './scanner.js';
import type { VocabularyRow } from './vocabulary/row.js';

const row = (id: string, words: readonly string[], rest: Partial<VocabularyRow> = {}): VocabularyRow => ({
  id,
  property: 'edition',
  value: id,
  words,
  strength: 'weak',
  matches: ['x'],
  rejects: ['y'],
  ...rest,
});
const reader = (text: string, strength: 'strong' | 'context'): Reader => ({
  id: 'test',
  words: 'any',
  read: ({ name, tokens }, index) => {
    const { start = 0 } = tokens[index] ?? {};
    const end = start + text.length;
    return name.startsWith(text, start) ? [{ property: 'form', value: text, start, end, strength, rule: 'test' }] : [];
  },
});
const rules = (scan: ReturnType<typeof createScanner>, name: string): readonly string[] =>
  scan(name).marks.map(({ rule }) => rule);

describe('a scanner', () => {
  test('takes the longest reading', () => {
    const scan = createScanner([row('short', ['web']), row('long', ['web dl'])], []);
    expect(rules(scan, 'a web-dl b web')).toEqual(['long', 'short']);
  });

  test('joins words by one separator inside of one bracket', () => {
    const scan = createScanner([row('long', ['web dl'])], []);
    expect(rules(scan, 'web - dl')).toEqual([]);
    expect(rules(scan, 'web (dl)')).toEqual([]);
    expect(rules(scan, 'web/dl')).toEqual([]);
  });

  test('reads words in capitals alone where a row wants them', () => {
    const scan = createScanner([row('capitals', ['ts'], { capitals: true })], []);
    expect(rules(scan, 'TS ts Ts iTS')).toEqual(['capitals']);
  });

  test('lets no reader cut a word', () => {
    expect(rules(createScanner([], [reader('abc', 'strong')]), 'abcd abc')).toEqual(['test']);
  });

  test('prefers a strong word to what only its place makes a mark', () => {
    const vocabulary = [row('word', ['abc'], { strength: 'strong' })];
    expect(rules(createScanner(vocabulary, [reader('abc d', 'context')]), 'abc d')).toEqual(['word']);
    expect(rules(createScanner(vocabulary, [reader('abc d', 'strong')]), 'abc d')).toEqual(['test']);
  });
});

test.each([
  ['Some.Movie.mkv', 'mkv'],
  ['Some Movie.flac', 'flac'],
  ['Some.Movie.x264.aac', undefined],
  ['Some.Movie.S01', undefined],
  ['Some Movie mkv]', undefined],
])('the ending of %s is %s', (name, ending) => {
  expect(scanName(name).marks.find(({ rule }) => rule === 'container')?.value).toBe(ending);
});

test('says which mark covers a word', () => {
  const { covers, marks } = scanName('Some.Show.S01E02.WEB-DL');
  expect(covers.map((at) => marks[at]?.rule)).toEqual([
    undefined,
    undefined,
    'season-episode/full',
    'videoSource/webdl',
    'videoSource/webdl',
  ]);
});
