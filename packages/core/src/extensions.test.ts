import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AMBIGUOUS_ENDINGS, PACKAGED_ENDINGS, PLAIN_ENDINGS } from './extension-table.js';
import { EXTENSIONS, extensionInfo, extensionOf } from './extensions.js';

const PLAIN = Object.values(PLAIN_ENDINGS).flatMap((endings) => endings.split(' '));
const ALL = [...PLAIN, ...Object.keys(AMBIGUOUS_ENDINGS)];

describe('the one list of endings', () => {
  test('names each ending once', () => {
    expect(ALL.filter((ending, index) => ALL.indexOf(ending) !== index)).toEqual([]);
    expect(EXTENSIONS.size).toBe(ALL.length);
  });

  test('is in lower case, and every ending can be read back from a file name', () => {
    expect(ALL.filter((ending) => extensionOf(`file.${ending.toUpperCase()}`) !== ending)).toEqual([]);
  });

  test('marks packages among its plain endings', () => {
    expect([...PACKAGED_ENDINGS].filter((ending) => !PLAIN.includes(ending))).toEqual([]);
  });
});

describe('the ending of a path', () => {
  test.each([
    ['movie.mkv', 'mkv'],
    ['Live/Track.FLAC', 'flac'],
    ['backup.tar.gz', 'tar.gz'],
    ['Live/backup.TAR.XZ', 'tar.xz'],
    ['notes.tar', 'tar'],
    ['v1.2/Makefile', ''],
    ['.profile', ''],
    ['Some Album', ''],
    ['trailing.', ''],
    ['', ''],
    ['a.sentence that ends with a dot and words', ''],
  ])('of %j is %j', (path, ending) => {
    expect(extensionOf(path)).toBe(ending);
  });

  test('is the end of the path, short, and never holds a separator', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const ending = extensionOf(path);
        expect(ending).not.toMatch(/\//u);
        expect(ending.length).toBeLessThanOrEqual(12);
        expect(path.toLowerCase().endsWith(ending)).toBe(true);
      }),
    );
  });
});

describe('what an ending says', () => {
  test.each([
    ['flac', { kind: 'audio' }],
    ['MKV', { kind: 'video' }],
    ['epub', { kind: 'book', packaged: true }],
    ['ts', { kind: 'video', ambiguous: true }],
    ['pdf', { kind: 'book', ambiguous: true }],
    ['tar.gz', { kind: 'archive' }],
    ['r00', { kind: 'archive', ambiguous: true }],
    ['001', { kind: 'archive', ambiguous: true }],
    ['part2', { kind: 'archive', ambiguous: true }],
    ['', undefined],
    ['2019', undefined],
    ['constructor', undefined],
  ])('%j', (ending, info) => {
    expect(extensionInfo(ending)).toEqual(info);
  });
});
