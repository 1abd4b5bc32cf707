import { describe, expect, test } from '@jest/globals';
import type { ContentInfo, Medium } from '@mimmo/core';
import { readContents } from './read-contents.js';

const MB = 1_000_000;
const content = (name: string, paths: readonly string[], size = 300 * MB): ContentInfo => ({
  name,
  origin: 'json',
  files: paths.map((path) => ({ path, size })),
});

describe('each file is told', () => {
  test.each<readonly [string, Medium, string, readonly string[], readonly object[]]>([
    [
      'episodes with what goes along',
      'video',
      'Some Show S01',
      [
        'Some.Show.S01E02.The.Words.mkv',
        'Some.Show.S01E02.The.Words.en.forced.srt',
        'Subs/Some.Show.S01E02.The.Words-de.srt',
        'a.nfo',
      ],
      [
        { role: 'main', season: 1, episodes: [2], title: 'The Words' },
        { role: 'subtitle', season: 1, episodes: [2] },
        { role: 'subtitle', season: 1, episodes: [2] },
        { role: 'note' },
      ],
    ],
    [
      'seasons by folder',
      'video',
      'Сериал',
      ['Сезон 1/01.mkv', 'Сезон 2/01.mkv'],
      [
        { role: 'main', season: 1, episodes: [1] },
        { role: 'main', season: 2, episodes: [1] },
      ],
    ],
    [
      'what only a number counts',
      'video',
      'Film Club S02',
      ['filmclub01.mkv', 'filmclub02.mkv', 'filmclub03.mkv'],
      [
        { role: 'main', season: 2, episodes: [1] },
        { role: 'main', season: 2, episodes: [2] },
        { role: 'main', season: 2, episodes: [3] },
      ],
    ],
    [
      'discs of a film',
      'video',
      'Some Film (2001)',
      ['Some Film CD1.avi', 'Some Film CD2.avi'],
      [
        { role: 'main', disc: 1 },
        { role: 'main', disc: 2 },
      ],
    ],
    [
      'parts of an archive',
      'video',
      'Some.Film.2001.1080p.BluRay.x264-GRP',
      ['grp.rar', 'grp.r00', 'grp.r01'],
      [1, 2, 3].map((part) => ({ role: 'archive-part', part })),
    ],
    [
      'tracks',
      'audio',
      'Some Artist - Some Album (2001)',
      ['CD1/01 - Dawn.flac', 'CD2/01 - Dusk.flac', 'cover.jpg'],
      [
        { role: 'main', disc: 1, track: 1, title: 'Dawn' },
        { role: 'main', disc: 2, track: 1, title: 'Dusk' },
        { role: 'artwork' },
      ],
    ],
    [
      'sides of a record',
      'audio',
      'Une Artiste - Un Disque',
      ['A1 - Aube.flac', 'B1 - Soir.flac'],
      [
        { role: 'main', disc: 1, track: 1, title: 'Aube' },
        { role: 'main', disc: 2, track: 1, title: 'Soir' },
      ],
    ],
    [
      'books',
      'book',
      'Books',
      ['The Harbour.epub', 'cover.jpg'],
      [{ role: 'main', title: 'The Harbour' }, { role: 'artwork' }],
    ],
  ])('%s', (_what, medium, name, paths, expected) => {
    const files = expected.map((file, index) => ({ path: paths[index], size: 300 * MB, ...file }));
    expect(readContents(content(name, paths), { medium })?.files).toEqual(files);
  });

  test('without a size that nobody knows', () => {
    expect(readContents(content('x', ['a.mkv'], 0), { medium: 'video' })?.files).toEqual([
      { path: 'a.mkv', role: 'main' },
    ]);
  });
});

describe('several works are named', () => {
  test.each<readonly [string, Medium, string, readonly string[], readonly object[]]>([
    [
      'films',
      'video',
      'Some Trilogy',
      [
        'Some Film (2001).mkv',
        'Some Film II (2003)/film.mkv',
        'Other Film (2005) CD1.avi',
        'Other Film (2005) CD2.avi',
      ],
      [
        { title: 'Some Film', year: 2001, files: ['Some Film (2001).mkv'] },
        { title: 'Some Film II', year: 2003, files: ['Some Film II (2003)/film.mkv'] },
        { title: 'Other Film', year: 2005, files: ['Other Film (2005) CD1.avi', 'Other Film (2005) CD2.avi'] },
      ],
    ],
    [
      'seasons',
      'video',
      'Some Show',
      ['Season 1/01.mkv', 'Season 1/02.mkv', 'Season 2/01.mkv'],
      [
        { title: 'Some Show', season: 1, files: ['Season 1/01.mkv', 'Season 1/02.mkv'] },
        { title: 'Some Show', season: 2, files: ['Season 2/01.mkv'] },
      ],
    ],
    [
      'shows',
      'video',
      'incoming',
      ['One.Show.S01E01.mkv', 'One.Show.S01E02.mkv', 'Other.Show.S03E01.mkv', 'Other.Show.S03E02.mkv'],
      [
        { title: 'One Show', season: 1, files: ['One.Show.S01E01.mkv', 'One.Show.S01E02.mkv'] },
        { title: 'Other Show', season: 3, files: ['Other.Show.S03E01.mkv', 'Other.Show.S03E02.mkv'] },
      ],
    ],
    [
      'albums',
      'audio',
      'Some Artist - Discography',
      ['1990 - One/01.mp3', '1992 - Two (CD1)/01.mp3', '1992 - Two (CD2)/01.mp3'],
      [
        { title: 'One', year: 1990, artist: 'Some Artist', files: ['1990 - One/01.mp3'] },
        {
          title: 'Two',
          year: 1992,
          artist: 'Some Artist',
          files: ['1992 - Two (CD1)/01.mp3', '1992 - Two (CD2)/01.mp3'],
        },
      ],
    ],
    [
      'books with their formats',
      'book',
      'Library',
      ['The Harbour.epub', 'The Harbour.mobi', 'Die Insel.epub'],
      [
        { title: 'The Harbour', files: ['The Harbour.epub', 'The Harbour.mobi'] },
        { title: 'Die Insel', files: ['Die Insel.epub'] },
      ],
    ],
    [
      'issues of a comic',
      'book',
      'Some Comic 1-2',
      ['Some Comic 001 (2011).cbz', 'Some Comic 002 (2011).cbz'],
      [
        { title: 'Some Comic', year: 2011, issue: '1', files: ['Some Comic 001 (2011).cbz'] },
        { title: 'Some Comic', year: 2011, issue: '2', files: ['Some Comic 002 (2011).cbz'] },
      ],
    ],
    [
      'games of a set',
      'software',
      'Some Console',
      ['Harbour Master (Europe).sfc', 'Night Rider (Japan) (Disc 1).chd', 'Night Rider (Japan) (Disc 2).chd'],
      [
        { title: 'Harbour Master', files: ['Harbour Master (Europe).sfc'] },
        { title: 'Night Rider', files: ['Night Rider (Japan) (Disc 1).chd', 'Night Rider (Japan) (Disc 2).chd'] },
      ],
    ],
  ])('%s', (_what, medium, name, paths, works) => {
    expect(readContents(content(name, paths), { medium })?.works).toEqual(works);
  });

  test.each<readonly [Medium, readonly string[]]>([
    ['video', ['Some.Show.S01E01.mkv', 'Some.Show.S01E02.mkv', 'Sample/sample.mkv']],
    ['audio', ['CD1/01.flac', 'CD2/01.flac']],
    ['book', ['The Harbour.epub', 'The Harbour.pdf']],
    ['software', ['setup.exe', 'setup-1.bin', 'Soundtrack/01.mp3']],
    ['other', ['IMG_0001.JPG', 'IMG_0002.JPG']],
  ])('but not one work of %s', (medium, paths) => {
    expect(readContents(content('Some Name', paths), { medium })?.works).toBeUndefined();
  });
});

test('an album tells which tracks it lacks, and which it has twice', () => {
  const paths = ['CD1/01 - A.mp3', 'CD1/03 - C.mp3', 'CD2/01 - D.mp3', 'CD2/02 - E.mp3', 'CD2/02 - F.mp3'];
  expect(readContents(content('Some Album', paths), { medium: 'audio' })).toMatchObject({
    missingTracks: [2],
    doubleTracks: [2],
  });
  expect(readContents(content('Some Album', ['01 - A.mp3', '02 - B.mp3']), { medium: 'audio' })).not.toHaveProperty(
    'missingTracks',
  );
});

test('what has no files has no contents', () => {
  expect(readContents({ name: 'Some.Film.2001', files: [], origin: 'text' }, { medium: 'video' })).toBeUndefined();
});
