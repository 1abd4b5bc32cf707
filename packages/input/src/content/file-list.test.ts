import { describe, expect, test } from '@jest/globals';
import { errorCode } from '../testing/error-code.js';
import { createFileList } from './file-list.js';
import { LIMITS } from './limits.js';

describe('a list of files', () => {
  test('keeps the order of the input and drops what has no path', () => {
    const list = createFileList('The list');
    list.add('b.mkv', 2);
    list.add('../..', 7);
    list.add('a.mkv', 5_000_000_000);
    expect(list.listed().files).toEqual([
      { path: 'b.mkv', size: 2 },
      { path: 'a.mkv', size: 5_000_000_000 },
    ]);
  });

  test('says what it left out, once a kind', () => {
    const list = createFileList('"Album.zip"');
    for (const path of ['..', 'a.mkv', '/', 'C:\\']) list.add(path, 1);
    expect(list.listed().warnings).toEqual([
      {
        code: 'INPUT_INVALID',
        message: '"Album.zip" lists entries whose path names nothing: 3 left out, first "..".',
      },
    ]);
    const whole = createFileList('"Album.zip"');
    whole.add('a.mkv', 1);
    expect(whole.listed()).toEqual({ files: [{ path: 'a.mkv', size: 1 }] });
  });

  test.each([Number.NaN, -1, 0.5, 2 ** 60, Number.POSITIVE_INFINITY])('takes the size %p for unknown', (size) => {
    const list = createFileList('The list');
    list.add('a.mkv', size);
    expect(list.listed().files).toEqual([{ path: 'a.mkv', size: 0 }]);
  });

  test('of too many files keeps the largest, still in the order of the input', () => {
    const list = createFileList('The list');
    const count = 3 * LIMITS.keptFiles;
    for (let index = 0; index < count; index += 1) list.add(`${index}`, index % 3);
    const { files, warnings } = list.listed();
    expect(warnings).toMatchObject([{ code: 'INPUT_TOO_LARGE', message: expect.stringMatching(/300000 .* 100000 /u) }]);
    expect(files).toHaveLength(LIMITS.keptFiles);
    expect(files.every(({ size }) => size === 2)).toBe(true);
    expect(files.map(({ path }) => Number(path))).toEqual(files.map((_, index) => 3 * index + 2));
  });

  test('of too long paths keeps no more than the bound', () => {
    const list = createFileList('The list');
    const count = 20_000;
    for (let index = 0; index < count; index += 1) list.add(`${index}/${'x'.repeat(4000)}`, index);
    const files = list.listed().files;
    const length = files.reduce((sum, { path }) => sum + path.length, 0);
    expect(length).toBeLessThanOrEqual(LIMITS.keptPathLength);
    expect(length).toBeGreaterThan(LIMITS.keptPathLength - 5000);
    expect(files.at(-1)?.size).toBe(count - 1);
  });

  test.each(['..', 'x'.repeat(100_000)])('refuses an input without end: %.9s', async (path) => {
    const list = createFileList('The list');
    const code = await errorCode(() => {
      for (let index = 0; ; index += 1) list.add(path, index);
    });
    expect(code).toBe('INPUT_TOO_LARGE');
  });
});
