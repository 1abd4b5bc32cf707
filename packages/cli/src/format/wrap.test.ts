import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { widthOf, wrapped } from './wrap.js';

const terminal = (columns: number) => Object.assign(new PassThrough(), { isTTY: true, columns });

describe('wrapped', () => {
  test('breaks lines at the width of a terminal, with the indent that they began with', async () => {
    expect(await wrapped(`name\n  ${'word '.repeat(12).trim()}`, terminal(40))).toBe(
      'name\n  word word word word word word word\n  word word word word word',
    );
  });

  test.each([
    ['a word that is too long', 'x'.repeat(100)],
    ['full-width characters', '进击的巨人'.repeat(20)],
    ['both', `  ${'进击 x'.repeat(30)}`],
  ])('no line of %s is wider than the terminal', async (_case, text) => {
    const lines = (await wrapped(text, terminal(40))).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });

  test('leaves lines as they are where no terminal shows them', async () => {
    const long = 'word '.repeat(100);
    expect(await wrapped(long, new PassThrough())).toBe(long);
  });
});

test('no terminal is taken for narrower than 40 columns', () => {
  expect(widthOf(terminal(20))).toBe(40);
  expect(widthOf(terminal(120))).toBe(120);
  expect(widthOf(new PassThrough())).toBeUndefined();
});
