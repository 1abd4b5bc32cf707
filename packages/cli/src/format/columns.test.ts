import { describe, expect, test } from '@jest/globals';
import { columnsFor } from './columns.js';

describe('columnsFor', () => {
  test.each([
    ['abc', 6, 'abc   '],
    ['abcdef', 6, 'abcd… '],
    ['abcde', 6, 'abcde '],
    ['进击的巨人', 11, '进击的巨人 '],
    ['进击的巨人', 8, '进击的… '],
    ['进击的巨人', 7, '进击…  '],
    ['Ame\u0301lie', 8, 'Ame\u0301lie  '],
    ['👩‍👩‍👧 x', 6, '👩‍👩‍👧 x  '],
    ['', 3, '   '],
  ])('fits %j into %i columns', async (text, width, expected) => {
    expect((await columnsFor([text])).fitted(text, width)).toBe(expected);
  });

  test('counts full-width characters as two columns, and cuts nothing that is only filled', async () => {
    const { filled } = await columnsFor(['巨人']);
    expect(filled('巨人', 6)).toBe('巨人  ');
    expect(filled('abcdef', 3)).toBe('abcdef');
  });

  test('lays the same text out the same, however the texts beside it are written', async () => {
    const [plain, wide] = [await columnsFor(['abc']), await columnsFor(['abc', '巨'])];
    for (const width of [2, 3, 4, 9]) expect(plain.fitted('abcdefg', width)).toBe(wide.fitted('abcdefg', width));
  });
});
