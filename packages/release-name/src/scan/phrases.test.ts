import { describe, expect, test } from '@jest/globals';
import { type Token, tokenize } from '../words/token.js';
import { phrasesOf } from './phrases.js';
import { tokenAt } from './readers/reader.js';
import { VOCABULARY } from './vocabulary/index.js';
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

const word = (text: string): Token => tokenAt(tokenize(text), 0);

describe('phrasesOf', () => {
  const phrases = phrasesOf([
    row('short', ['web']),
    row('long', ['web dl', 'web dl rip']),
    row('stronger', ['web'], { strength: 'strong' }),
    row('later', ['web dl']),
    row('capitals', ['web'], { capitals: true }),
  ]);

  test('puts the longest first, of one phrase has the stronger row, else the first', () => {
    expect(phrases(word('web'))?.map(({ words, rule }) => [words.join(' '), rule])).toEqual([
      ['web dl rip', 'long'],
      ['web dl', 'long'],
      ['web', 'stronger'],
      ['web', 'capitals'],
    ]);
    expect(phrases(word('web'))).toBe(phrases(word('web')));
  });

  test('knows no others', () => expect(phrases(word('dl'))).toBeUndefined());
});

test.each(VOCABULARY.map(({ id, words }) => [id, words] as const))(
  '%s lists its words as names are cut',
  (_id, words) => {
    expect(words).toEqual(
      words.map((text) =>
        tokenize(text)
          .tokens.map(({ lower }) => lower)
          .join(' '),
      ),
    );
    expect(new Set(words).size).toBe(words.length);
  },
);
