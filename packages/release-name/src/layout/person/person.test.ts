import { expect, test } from '@jest/globals';
import { scanName } from '../../scan/scanner.js';
import { likeness } from './person.js';

test.each([
  ['Anna Winter', 2],
  ['J K Harbour', 2],
  ['N.K. Harbour', 2],
  ['Aldera Harbour', 1],
  ['Anna Winter and Martin Kramer', 2],
  ['Harbour', 0],
  ['The Harbour', 0],
  ['Ways of the Harbour', 0],
  ['Harbour Tales 2', 0],
  ['R Cookery', 0],
])('%s looks like a person by %d', (name, expected) => {
  const scan = scanName(name);
  expect(likeness(scan, 0, scan.tokens.length)).toBe(expected);
});
