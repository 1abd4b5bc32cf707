import { expect, test } from '@jest/globals';
import { code, rounded, table, withPart } from './markdown.js';

test('table', () => {
  expect(table(['who', 'how much'], [['a', '1']])).toBe('| who | how much |\n|---|--:|\n| a | 1 |');
});

test.each([
  [123_456, '120,000'],
  [12.34, '12'],
  [1.234, '1.2'],
  [0.01234, '0.012'],
  [0, '0'],
])('%d is rounded to %s', (value, text) => expect(rounded(value)).toBe(text));

test('code escapes what would end a cell', () => expect(code('a|b')).toBe('`a\\|b`'));

test('a part is written anew, and the rest stays', () => {
  const page = 'Head\n<!-- begin a -->\nold\n<!-- end a -->\nFoot\n';
  expect(withPart(page, 'a', 'new\n')).toBe('Head\n<!-- begin a -->\nnew\n<!-- end a -->\nFoot\n');
  expect(() => withPart(page, 'b', '')).toThrow('no part "b"');
});
