import { expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import { parseReleaseName } from './parse.js';

test.each([undefined, null, 42, {}, ['Some.Film.2012']])('%p is no name, and the error says so', (name) => {
  // The cast lets a caller do what plain JavaScript may do.
  expect(() => parseReleaseName(name as string)).toThrow(
    expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('Expected a release name as a text'),
    }),
  );
});

test.each(['', ' ', '\u0000', '\ud800'])('no text is refused: %j', (name) => {
  expect(parseReleaseName(name).name).toBe(name);
});

test('a medium that is none is refused, with those that there are', () => {
  expect(() => parseReleaseName('Some.Film.2012', { medium: 'film' as Medium })).toThrow(
    expect.objectContaining({
      code: 'OPTION_INVALID',
      message: 'Expected one of audio, video, software, book, other as "medium" of parseReleaseName, found "film".',
    }),
  );
});
