import { describe, expect, test } from '@jest/globals';
import { tokenize } from './token.js';
import { outlineOf } from './word-table.js';

const words = (name: string): readonly string[] => tokenize(name).tokens.map(({ text }) => text);

describe('tokenize', () => {
  test.each([
    ['Some.Movie_2015-GRP', ['Some', 'Movie', '2015', 'GRP']],
    ["Don't Stop! You & Me, 100%", ["Don't", 'Stop!', 'You', '&', 'Me', '100%']],
    ['[Group] Show_01', ['Group', 'Show', '01']],
    ['Крёстный отец', ['Крёстный', 'отец']],
    ['某剧第08集全', ['某剧', '第', '08', '集', '全']],
    ['蜘蛛侠Spider', ['蜘蛛侠', 'Spider']],
    ['어떤 드라마12화', ['어떤', '드라마', '12', '화']],
    ['', []],
    ['._- ', []],
  ])('cuts %s into words', (name, expected) => {
    expect(words(name)).toEqual(expected);
  });

  test('says of a word what it is made of', () => {
    const tokens = tokenize('S01E02 12a Été').tokens.map(({ initial, outline, ...others }) => others);
    expect(tokens).toEqual([
      {
        text: 'S01E02',
        lower: 's01e02',
        start: 0,
        end: 6,
        bracket: -1,
        isAscii: true,
        digits: 0,
        stem: 's',
        behind: '',
      },
      { text: '12a', lower: '12a', start: 7, end: 10, bracket: -1, isAscii: true, digits: 2, stem: '', behind: 'a' },
      {
        text: 'Été',
        lower: 'été',
        start: 11,
        end: 14,
        bracket: -1,
        isAscii: false,
        digits: 0,
        stem: 'été',
        behind: '',
      },
    ]);
    expect(tokenize('Some Été').tokens.map(({ initial }) => initial)).toEqual(
      ['s', 'é'].map((unit) => unit.charCodeAt(0)),
    );
    expect(tokenize('WEB Été').tokens.map(({ outline }) => outline)).toEqual(['web', 'été'].map(outlineOf));
    expect(tokenize('Some Movie').isAscii).toBe(true);
    expect(tokenize('Été').isAscii).toBe(false);
  });

  test.each([
    ['a (b [c] d) e', ['(b [c] d)', '[c]']],
    ['a (b', ['(b']],
    ['a (b [c) d]', ['(b [c)', '[c']],
    ['a) b', []],
    ['【a】「b」', ['【a】', '「b」']],
  ])('finds the brackets of %s', (name, expected) => {
    expect(tokenize(name).brackets.map(({ start, end }) => name.slice(start, end))).toEqual(expected);
  });

  test('counts what is nested deeper than sixteen brackets to the sixteenth', () => {
    const { tokens, brackets } = tokenize(`${'('.repeat(20)}a${')'.repeat(20)}`);
    expect(brackets).toHaveLength(16);
    expect(tokens.map(({ bracket }) => bracket)).toEqual([15]);
  });
});
