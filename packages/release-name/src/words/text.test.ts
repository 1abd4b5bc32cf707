import { expect, test } from '@jest/globals';
import { readable } from './text.js';

test.each([
  ['Some.Long.Title', 'Some Long Title'],
  ['Some_Long_Title', 'Some Long Title'],
  ['Some Title vs. Another', 'Some Title vs. Another'],
  ['The.Man.from.U.N.C.L.E.', 'The Man from U.N.C.L.E.'],
  ['Agents.of.S.H.I.E.L.D.Returns', 'Agents of S.H.I.E.L.D. Returns'],
  ['Mr.Nobody', 'Mr Nobody'],
  ['Some   Title', 'Some Title'],
  ['Rock &amp; Roll', 'Rock & Roll'],
  ['Nobody&#039;s.Child', "Nobody's Child"],
  ['R&B', 'R&B'],
  ['', ''],
])('writes %s as %s', (part, expected) => {
  expect(readable(part)).toBe(expected);
});
