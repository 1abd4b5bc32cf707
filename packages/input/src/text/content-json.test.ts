import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../content/limits.js';
import { errorCode } from '../testing/error-code.js';
import { fromJson } from './content-json.js';

describe('fromJson', () => {
  test('reads a name and files', () => {
    const value = {
      name: 'Some Album',
      files: [
        { path: 'CD1\\01.flac', size: 5_000_000_000 },
        { path: 'x.nfo', size: null },
      ],
      id: 7,
    };
    expect(fromJson(value)).toEqual({
      name: 'Some Album',
      files: [
        { path: 'CD1/01.flac', size: 5_000_000_000 },
        { path: 'x.nfo', size: 0 },
      ],
      origin: 'json',
    });
  });

  test('takes a text for a path whose size is unknown, beside objects too', () => {
    const files = ['CD1\\01.flac', { path: 'CD1/02.flac', size: 7 }, '/../CD2/01.flac', { path: 'x.nfo' }];
    expect(fromJson({ name: 'Some Album', files }).files).toEqual([
      { path: 'CD1/01.flac', size: 0 },
      { path: 'CD1/02.flac', size: 7 },
      { path: 'CD2/01.flac', size: 0 },
      { path: 'x.nfo', size: 0 },
    ]);
    expect(fromJson({ name: 'x', files: ['', 'a.mp3'] }).warnings).toMatchObject([{ code: 'INPUT_INVALID' }]);
  });

  test('refuses a name that is none by its length, as texts are refused, with files too', async () => {
    const longest = 'x'.repeat(LIMITS.nameLength);
    expect(fromJson({ name: longest }).name).toBe(longest);
    for (const files of [undefined, ['a.mkv']])
      expect(await errorCode(() => fromJson({ name: `${longest}x`, files }))).toBe('INPUT_TOO_LARGE');
  });

  test('reads a name without files, and files without a name', () => {
    expect(fromJson({ name: 'Some Album' })).toEqual({ name: 'Some Album', files: [], origin: 'json' });
    expect(fromJson({ name: 'Some Album', files: null })).toEqual({ name: 'Some Album', files: [], origin: 'json' });
    for (const name of ['', null])
      expect(fromJson({ name, files: [{ path: 'a.mp3', size: 1 }] })).toMatchObject({ name: '', files: [{ size: 1 }] });
  });

  test.each<[unknown, string]>([
    [null, 'an object { name, files }, found null'],
    [['a'], 'an object { name, files }, found a list'],
    ['name', 'an object { name, files }, found "name"'],
    [{}, 'text in "name", found nothing'],
    [{ name: 7 }, 'text in "name", found 7'],
    [{ name: 'x', files: 'a.mkv' }, 'a list in "files", found "a.mkv"'],
    [{ name: 'x', files: ['a.mkv', 7] }, 'a path or an object { path, size } in "files[1]", found 7'],
    [{ name: 'x', files: [['CD1', 'a.mp3']] }, 'a path or an object { path, size } in "files[0]", found a list'],
    [{ name: 'x', files: [{ path: 'a' }, { size: 1 }] }, 'text in "files[1].path", found nothing'],
    [
      { name: 'x', files: [{ path: 'a', size: '1 GB' }] },
      'a whole number of bytes, 0 or more, in "files[0].size", found "1 GB"',
    ],
    [
      { name: 'x', files: [{ path: 'a', size: -1 }] },
      'a whole number of bytes, 0 or more, in "files[0].size", found -1',
    ],
    [
      { name: 'x', files: [{ path: 'a', size: 1.5 }] },
      'a whole number of bytes, 0 or more, in "files[0].size", found 1.5',
    ],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => fromJson(value)).toThrow(`Expected ${message}.`);
  });

  test('says which files have no path', () => {
    const { files, warnings } = fromJson({ name: 'x', files: [{ path: '../..' }, { path: 'a.mp3' }] });
    expect(files).toEqual([{ path: 'a.mp3', size: 0 }]);
    expect(warnings).toMatchObject([{ code: 'INPUT_INVALID', message: expect.stringContaining('"../.."') }]);
  });

  test('refuses an object that says nothing', async () => {
    for (const name of [' ', null]) expect(await errorCode(() => fromJson({ name, files: [] }))).toBe('INPUT_EMPTY');
  });

  test('fails with a code on any other value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(await errorCode(() => fromJson(value))).toMatch(/^INPUT_(?:INVALID|EMPTY)$/u);
        if (typeof value !== 'string')
          expect(await errorCode(() => fromJson({ name: 'x', files: [value] }))).toBe('INPUT_INVALID');
      }),
    );
  });
});
