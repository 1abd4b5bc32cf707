import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../testing/error-code.js';
import { createFileList } from './file-list.js';
import { LIMITS } from './limits.js';

describe('a list of files', () => {
  test('keeps the order of the input and drops what has no path', () => {
    const list = createFileList();
    list.add('b.mkv', 2);
    list.add('../..', 7);
    list.add('a.mkv', 5_000_000_000);
    expect(list.files()).toEqual([
      { path: 'b.mkv', size: 2 },
      { path: 'a.mkv', size: 5_000_000_000 },
    ]);
  });

  test.each([Number.NaN, -1, 0.5, 2 ** 60, Number.POSITIVE_INFINITY])('takes the size %p for unknown', (size) => {
    const list = createFileList();
    list.add('a.mkv', size);
    expect(list.files()).toEqual([{ path: 'a.mkv', size: 0 }]);
  });

  test('of too many files keeps the largest, still in the order of the input', () => {
    const list = createFileList();
    const count = 3 * LIMITS.keptFiles;
    for (let index = 0; index < count; index += 1) list.add(`${index}`, index % 3);
    const files = list.files();
    expect(files).toHaveLength(LIMITS.keptFiles);
    expect(files.every(({ size }) => size === 2)).toBe(true);
    expect(files.map(({ path }) => Number(path))).toEqual(files.map((_, index) => 3 * index + 2));
  });

  test('of too long paths keeps no more than the bound', () => {
    const list = createFileList();
    const count = 20_000;
    for (let index = 0; index < count; index += 1) list.add(`${index}/${'x'.repeat(4000)}`, index);
    const files = list.files();
    const length = files.reduce((sum, { path }) => sum + path.length, 0);
    expect(length).toBeLessThanOrEqual(LIMITS.keptPathLength);
    expect(length).toBeGreaterThan(LIMITS.keptPathLength - 5000);
    expect(files.at(-1)?.size).toBe(count - 1);
  });

  test.each(['..', 'x'.repeat(100_000)])('refuses an input without end: %.9s', async (path) => {
    const list = createFileList();
    const code = await errorCode(() => {
      for (let index = 0; ; index += 1) list.add(path, index);
    });
    expect(code).toBe('INPUT_TOO_LARGE');
  });
});
