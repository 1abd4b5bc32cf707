import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { widthOf, wrapFor } from './wrap.js';

const terminal = (columns: number) => Object.assign(new PassThrough(), { isTTY: true, columns });

describe('wrapFor', () => {
  test('breaks lines at the width of a terminal, with the indent that they began with', async () => {
    const wrap = await wrapFor(terminal(40));
    expect(wrap(`name\n  ${'word '.repeat(12).trim()}`)).toBe(
      'name\n  word word word word word word word\n  word word word word word',
    );
  });

  test.each([
    ['a word that is too long', 'x'.repeat(100)],
    ['full-width characters', '进击的巨人'.repeat(20)],
    ['both', `  ${'进击 x'.repeat(30)}`],
  ])('no line of %s is wider than the terminal', async (_case, text) => {
    const lines = (await wrapFor(terminal(40)))(text).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  test('leaves lines as they are where no terminal shows them', async () => {
    const long = 'word '.repeat(100);
    expect((await wrapFor(new PassThrough()))(long)).toBe(long);
  });
});

test('no terminal is taken for narrower than 40 columns', () => {
  expect(widthOf(terminal(20))).toBe(40);
  expect(widthOf(terminal(120))).toBe(120);
  expect(widthOf(new PassThrough())).toBeUndefined();
});
