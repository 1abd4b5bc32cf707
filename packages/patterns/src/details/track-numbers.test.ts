import { expect, test } from '@jest/globals';
import { LANGUAGES } from '@mimmo/release-name/steps';
import { trackNumbers } from './track-numbers.js';

test.each([
  ['03 - Song', { track: 3 }],
  ['3. Song', { track: 3 }],
  ['03', { track: 3 }],
  ['1-03 Song', { disc: 1, track: 3 }],
  ['2.11 Song', { disc: 2, track: 11 }],
  ['B2 Song', { disc: 2, track: 2 }],
  ['Some Artist - 07 - Song', { track: 7 }],
  ['Some Artist - Some Album - 07. Song', { track: 7 }],
  ['Track 12', { track: 12 }],
  ['Дорожка 12', { track: 12 }],
  ['Song', undefined],
  ['1999 - Song', undefined],
  ['(7) Song', undefined],
  ['Some Artist - 99 Reasons', undefined],
  ['', undefined],
])('%s is track %j', (name, expected) => {
  expect(trackNumbers([name])).toEqual([expected]);
});

const WORDS = LANGUAGES.flatMap(({ code, track }) => track.map((word) => ({ code, word })));

test.each(WORDS.filter(({ word }) => !word.includes(' ')))('reads the number after "$word" of $code', ({ word }) => {
  expect(trackNumbers([`${word} 12`])).toEqual([{ track: 12 }]);
});

test('hundreds are discs where all numbers have them', () => {
  expect(trackNumbers(['101 - A', '102 - B', '201 - C'])).toEqual([
    { disc: 1, track: 1 },
    { disc: 1, track: 2 },
    { disc: 2, track: 1 },
  ]);
  expect(trackNumbers(['099 - A', '100 - B', '101 - C'])).toEqual([{ track: 99 }, { track: 100 }, { track: 101 }]);
});
