import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryPath } from './entry-path.js';
import { LIMITS } from './limits.js';

describe('a claimed path becomes one that stays below the release', () => {
  test.each([
    ['CD1/01.flac', 'CD1/01.flac'],
    ['./CD1//01.flac', 'CD1/01.flac'],
    ['/etc/passwd', 'etc/passwd'],
    ['../../etc/passwd', 'etc/passwd'],
    ['a/../../b', 'b'],
    ['a/b/../c', 'a/c'],
    ['..\\..\\Windows\\system.ini', 'Windows/system.ini'],
    ['a/..\\..\\b', 'b'],
    ['C:\\Music\\01.mp3', 'Music/01.mp3'],
    ['/C:/Music/01.mp3', 'Music/01.mp3'],
    ['\\\\?\\C:\\Music\\01.mp3', 'Music/01.mp3'],
    ['\\\\server\\share\\01.mp3', 'server/share/01.mp3'],
    ['Music\\CD1/01.mp3', 'Music/CD1/01.mp3'],
    ['C: a film.mkv', 'C: a film.mkv'],
    ['...And Justice for All/01.mp3', '...And Justice for All/01.mp3'],
    ['nul\0byte.mkv', 'nul byte.mkv'],
    ['line\nend.mkv', 'line end.mkv'],
    ['half \ud83d pair.mkv', 'half \ufffd pair.mkv'],
    ['whole \u{1f3b5} pair.mkv', 'whole \u{1f3b5} pair.mkv'],
  ])('%j is %j', (claimed, path) => {
    expect(entryPath(claimed)).toBe(path);
  });

  test.each(['', '.', '..', '/', 'a/..', '../..', 'C:\\', '\\\\?\\C:\\'])('nothing is left of %j', (claimed) => {
    expect(entryPath(claimed)).toBeUndefined();
  });

  test('a path that is too long keeps its file name', () => {
    const path = entryPath(`${'folder/'.repeat(10_000)}film.mkv`);
    expect(path?.length).toBeLessThanOrEqual(LIMITS.pathLength);
    expect(path).toMatch(/\/film\.mkv$/u);
  });

  test('whatever is claimed, the path climbs nowhere, and cleaning it again changes nothing', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'C:', 'a', '\0', '\ud800', '?', ' ', 'é');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (claimed) => {
          const path = entryPath(claimed);
          if (path === undefined) return;
          const segments = path.split('/');
          expect(segments).not.toContain('..');
          expect(segments).not.toContain('.');
          expect(segments).not.toContain('');
          expect(path).not.toMatch(/(?:^|[\\/])\.\.(?:[\\/]|$)|[\p{Control}\p{Surrogate}]|\\|^\/|^[a-z]:\//iu);
          expect(entryPath(path)).toBe(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
