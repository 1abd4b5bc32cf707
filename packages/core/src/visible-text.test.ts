import { describe, expect, test } from '@jest/globals';
import { quoted } from './errors.js';
import { visibleText } from './visible-text.js';

describe('visibleText', () => {
  test.each([
    ['a C0 control', 'a\u001b[31mb', 'a\\u001b[31mb'],
    ['a C1 control', '\u009b31mred', '\\u009b31mred'],
    ['a mark that turns the direction of writing', 'a\u202eb', 'a\\u202eb'],
    ['a mark of direction outside of the first plane', 'a\u{e0001}b', 'a\\udb40\\udc01b'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ['a separator of lines', 'a\u2028b', 'a\\u2028b'],
  ])('shows %s', (_what, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test('leaves words alone, joined letters and emoji among them', () => {
    const text = 'Amélie 進撃の巨人 می\u200cخواهم 👩\u200d🚀';
    expect(visibleText(text)).toBe(text);
  });
});

test('a quotation is read back by JSON, and prints nothing harmful', () => {
  const text = '\u009b31mred\u202e"quoted"\n';
  expect(quoted(text)).toBe('"\\u009b31mred\\u202e\\"quoted\\"\\n"');
  expect(JSON.parse(quoted(text))).toBe(text);
});
