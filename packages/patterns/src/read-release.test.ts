import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, nameOnly } from '@mimmo/core';
import { parseReleaseName, type ReleaseName } from '@mimmo/release-name';
import fc from 'fast-check';
import { detectSubcategory } from './detect-subcategory.js';
import { extensionStage } from './extension-stage.js';
import { readRelease } from './read-release.js';
import { createContentReader } from './reading/content-reader.js';
import { createReleaseOpener } from './rule-pack/pack-parser.js';

const release = (name: string, paths: readonly string[]): ContentInfo => ({
  name,
  origin: 'json',
  files: paths.map((path) => ({ path, size: 500_000_000 })),
});
const season = ['01', '02', '03'].map((n) => `Some.Show.S01E${n}.1080p.WEB.h264-GRP.mkv`);

test('an archive that is all there is tells what a name leaves out', () => {
  const files = [1, 2].map((part) => ({ path: `Mara Quill - Salt Roads (2009) [FLAC].part${part}.rar`, size: 0 }));
  const read = (name: string): ReleaseName => readRelease({ name, files, origin: 'json' }, { medium: 'audio' });
  expect(read('123')).toMatchObject({ title: 'Salt Roads', artist: 'Mara Quill', year: 2009 });
  expect(read('Other Quill - Low Tide')).toMatchObject({ title: 'Low Tide', artist: 'Other Quill' });
});

describe('reading a release', () => {
  test('is reading its name where there are no files', () => {
    const name = 'Some.Film.2012.1080p.BluRay.x264-GROUP';
    expect(readRelease(nameOnly(name))).toEqual(parseReleaseName(name));
  });

  test.each<readonly [string, string, readonly string[], object]>([
    [
      'a season',
      'S1',
      season,
      { title: 'Some Show', seasons: [1], episodes: [1, 2, 3], resolution: '1080p', group: 'GRP' },
    ],
    [
      'a digest',
      'd41d8cd98f00b204e9800998ecf8427e',
      ['Some.Film.2012.1080p.BluRay.x264-GRP/film.mkv'],
      { title: 'Some Film', year: 2012, resolution: '1080p' },
    ],
    ['a folder of anime', 'anime', ['01', '02', '03'].map((n) => `[Grp] Some Show - ${n}.mkv`), { title: 'Some Show' }],
    ['glued numbers', 'x', ['1', '2', '3'].map((n) => `filmclub0${n}.mkv`), { title: 'filmclub', episodes: [1, 2, 3] }],
    ['songs', 'CD', ['01', '02', '03'].map((n) => `Some Artist - ${n} - Song ${n}a.mp3`), { artist: 'Some Artist' }],
  ])('takes from files what the name of %s does not tell', (_what, name, paths, expected) => {
    expect(readRelease(release(name, paths))).toMatchObject(expected);
  });

  test.each<readonly [string, string, object]>([
    [
      'Some Show (2010)/Season 01',
      '02 - The Pilot.mkv',
      { title: 'Some Show', year: 2010, seasons: [1], episodes: [2] },
    ],
    ['tv/Some Show', 'Season 1', { title: 'Some Show', seasons: [1] }],
    ['users/ana/stuff', 'Holiday.mkv', { title: 'Holiday', name: 'Holiday.mkv' }],
    ['stuff', 'Some.Show.S01E02.mkv', { title: 'Some Show', name: 'Some.Show.S01E02.mkv' }],
    ['stuff', '03 - Some Song.mp3', { title: 'Some Song', name: '03 - Some Song.mp3' }],
  ])('reads folders above, %s, where %s does not say what it is', (folder, name, expected) => {
    expect(readRelease({ name, folder, files: [], origin: 'file' })).toMatchObject(expected);
  });

  test('keeps what the name tells', () => {
    const read = readRelease(release('My Show 2019 S01 720p', season));
    expect(read).toMatchObject({ title: 'My Show', year: 2019, resolution: '720p', seasons: [1], group: 'GRP' });
  });

  test('finds missing and double episodes', () => {
    const paths = ['02', '04', '04.v2', '05'].map((n) => `Some.Show.S01E${n}.mkv`);
    expect(readRelease(release('Some Show S01', paths))).toMatchObject({
      episodes: [2, 4, 5],
      missingEpisodes: [1, 3],
      doubleEpisodes: [4],
    });
  });

  test('reads seasons from folders, and lists no episodes over several seasons', () => {
    const read = readRelease(release('Some Show', ['Season 1/01.mkv', 'Season 1/02.mkv', 'Season 2/01.mkv']));
    expect(read.seasons).toEqual([1, 2]);
    expect(read.episodes).toBeUndefined();
  });

  test('reads with the reader that it is given', () => {
    const reader = createContentReader(createReleaseOpener([], { expectedTitles: ['House 1080p Title'] }));
    expect(readRelease(nameOnly('house.1080p.title.2012'), { reader }).title).toBe('House 1080p Title');
  });
});

describe('whatever files a release has', () => {
  const path = fc
    .array(fc.oneof(fc.constantFrom('CD1', 'Sample', 'S01', 'BDMV', 'Some Show', '..', '', '\ud800'), fc.string()), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join('/'));
  const ending = fc.constantFrom('.mkv', '.flac', '.ts', '.rar', '.pdf', '.exe', '.iso', '.txt', '');
  const file = fc.record({
    path: fc.tuple(path, ending).map((parts) => parts.join('')),
    size: fc.oneof(fc.constant(0), fc.maxSafeNat()),
  });
  const content = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('S01', 'CD', 'Some.Show.S01E02.1080p')),
    files: fc.array(file, { maxLength: 30 }),
    origin: fc.constant('json' as const),
  });

  test('reading, judging and detecting end well', () => {
    fc.assert(
      fc.property(content, (given) => {
        const read = readRelease(given);
        expect(read.name).toBe(given.name);
        expect(read.title?.trim()).not.toBe('');
        for (const { start, end } of read.marks)
          expect(0 <= start && start <= end && end <= given.name.length).toBe(true);
        expect(extensionStage().classify(given)?.confidence ?? 0).toBeLessThanOrEqual(1);
        expect(['track', 'album', 'collection']).toContain(detectSubcategory(given, 'audio'));
        expect(['movie', 'episode', 'season', 'series', undefined]).toContain(detectSubcategory(given, 'video'));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the files decides no medium', () => {
    fc.assert(
      fc.property(content, (given) => {
        const { medium } = extensionStage().classify(given) ?? {};
        const reversed = extensionStage().classify({ ...given, files: given.files.toReversed() });
        expect(reversed?.medium).toBe(medium);
      }),
      { numRuns: 300 },
    );
  });
});
