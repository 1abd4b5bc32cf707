import { describe, expect, test } from '@jest/globals';
import type { Field } from './model-manifest.js';
import { type ModelAnswer, parseAnswer } from './parse-answer.js';

const MUSIC: readonly Field[] = ['title', 'artist', 'year'];
const FILM: readonly Field[] = ['title', 'year'];
const SHOW: readonly Field[] = ['title'];

describe('parseAnswer', () => {
  test.each<readonly [string, readonly Field[], ModelAnswer | undefined]>([
    [' Some Album | Some Artist | 2019', MUSIC, { title: 'Some Album', artist: 'Some Artist', year: 2019 }],
    [' Some Album | | 2019', MUSIC, { title: 'Some Album', year: 2019 }],
    [' Some Album | Some Artist |', MUSIC, { title: 'Some Album', artist: 'Some Artist' }],
    [' Some Film | 1999', FILM, { title: 'Some Film', year: 1999 }],
    [' Some Show', SHOW, { title: 'Some Show' }],
    // Beside the form.
    ['', FILM, undefined],
    [' | | |', MUSIC, undefined],
    [' | Some Artist | 2019', MUSIC, undefined],
    [' Some Film | 99', FILM, { title: 'Some Film' }],
    [' Some Film | 19999', FILM, { title: 'Some Film' }],
    [' Some Film | about 1999', FILM, { title: 'Some Film' }],
    [' Some Film | ١٩٩٩', FILM, { title: 'Some Film' }],
    [' Some Film | 1999 | more | and more', FILM, { title: 'Some Film', year: 1999 }],
    [' Some Show | 1999', SHOW, { title: 'Some Show' }],
    ['Some Film', FILM, { title: 'Some Film' }],
  ])('%j with the fields %j is %j', (text, fields, expected) => {
    expect(parseAnswer(text, fields)).toEqual(expected);
  });
});
