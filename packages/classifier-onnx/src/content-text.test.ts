import { expect, test } from '@jest/globals';
import type { FileEntry } from '@mimmo/core';
import { contentText } from './content-text.js';

const text = (name: string, files: readonly FileEntry[] = []): string => contentText({ name, files, origin: 'json' });

test.each<[rule: string, files: readonly FileEntry[], expected: string]>([
  ['no files are a name alone', [], 'Holiday'],
  ['sizes are rounded down to one digit', [{ path: 'a.mkv', size: 4_812_000_000 }], 'Holiday<file>a.mkv 4GB'],
  ['an unknown size is left out', [{ path: 'a.mkv', size: 0 }], 'Holiday<file>a.mkv'],
  ['below a kilobyte, bytes are counted', [{ path: 'a.nfo', size: 999 }], 'Holiday<file>a.nfo 900B'],
  ['past terabytes there is no unit', [{ path: 'a.img', size: 12e15 }], 'Holiday<file>a.img 10000TB'],
  [
    'three files are read, the largest first, of equals the earlier',
    [
      { path: 'small', size: 1 },
      { path: 'first', size: 5 },
      { path: 'large', size: 7 },
      { path: 'second', size: 5 },
    ],
    'Holiday<file>large 7B<file>first 5B<file>second 5B',
  ],
])('%s', (_rule, files, expected) => {
  expect(text('Holiday', files)).toBe(expected);
});

test('a name is cut after 200 code points, and a path before its last 60', () => {
  expect(text('𝕏'.repeat(300))).toBe('𝕏'.repeat(200));
  expect(text('', [{ path: `${'𝕏'.repeat(90)}.mp3`, size: 0 }])).toBe(`<file>${'𝕏'.repeat(56)}.mp3`);
});

test('a list of a million files is read in one pass', () => {
  const files = Array.from({ length: 1_000_000 }, (_, at) => ({ path: `${at}`, size: at }));
  expect(text('Holiday', files)).toBe('Holiday<file>999999 900KB<file>999998 900KB<file>999997 900KB');
});
