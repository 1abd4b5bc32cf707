import { expect, test } from '@jest/globals';
import { parseReleaseName } from '@mimmo/release-name';
import { mayHave } from './may-have.js';

test.each([
  '01 - Quiet Harbour',
  '01. Quiet Harbour',
  'A1 Quiet Harbour',
  '(07) Quiet Harbour',
  "12 Don't Leave Me",
  '1-04. Low Tide',
  'Quiet Harbour',
  '2. Mr. Rain',
])('%s is not read for a maker or a year, and has none', (name) => {
  expect([mayHave(name, 'artist'), mayHave(name, 'year'), mayHave(name, 'group')]).toEqual([false, false, true]);
  const { artist, year } = parseReleaseName(name, { medium: 'audio' });
  expect([artist, year]).toEqual([undefined, undefined]);
});

test.each([
  ['01 - Mara Quill - Quiet Harbour', 'artist'],
  ['Mara Quill - Quiet Harbour', 'artist'],
  ['01. Quiet Harbour (feat. Mara Quill)', 'artist'],
  ['03 Тихая гавань', 'artist'],
  ['03_mara_quill_quiet_harbour', 'artist'],
  ['Quiet Harbour by Mara Quill', 'artist'],
  ['01 Quiet Harbour 1987', 'year'],
  ['昭和62年 静かな港', 'year'],
  ['[161221] Quiet Harbour', 'year'],
] as const)('%s is read for its %s', (name, field) => {
  expect(mayHave(name, field)).toBe(true);
});
