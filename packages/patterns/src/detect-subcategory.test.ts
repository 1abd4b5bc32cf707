import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, nameOnly, type TimedMedium } from '@mimmo/core';
import { detectSubcategory } from './detect-subcategory.js';

const MB = 1_000_000;
/** `n` files, each numbered from 01. */
const numbered = (n: number, path: (number: string) => string): readonly string[] =>
  Array.from({ length: n }, (_, index) => path(String(index + 1).padStart(2, '0')));
const release = (name: string, paths: readonly (string | readonly [string, number])[], size: number): ContentInfo => ({
  name,
  origin: 'json',
  files: paths.map((path) => (typeof path === 'string' ? { path, size } : { path: path[0], size: path[1] })),
});

describe('the subcategory of a name alone', () => {
  test.each<readonly [string, TimedMedium, string | undefined]>([
    ['Some.Film.2012.1080p.BluRay.x264-GROUP', 'video', 'movie'],
    ['Some Film Part III (1990)', 'video', 'movie'],
    ['Some.Show.S01E02.720p', 'video', 'episode'],
    ['Some.Show.S01E02E03.720p', 'video', 'episode'],
    ['Some.Show.2015.03.04.720p.HDTV', 'video', 'episode'],
    ['[Group] Some Show - 921-928 [1080p]', 'video', 'episode'],
    ['Some Show S01 Complete', 'video', 'season'],
    ['[Group] Some Show [01-12] [1080p]', 'video', 'season'],
    ['Some.Show.S01-S05.1080p', 'video', 'series'],
    ['Udemy - Some Skill From Zero', 'video', undefined],
    ['Some Artist - Some Album (1973) [FLAC]', 'audio', 'album'],
    ['Some_Artist-Some_Title-WEB-2019-GRP', 'audio', 'album'],
    ['Some_Artist-Some_Title-(Single)-WEB-2019-GRP', 'audio', 'track'],
    ['Some Artist - Some Song.mp3', 'audio', 'track'],
    ['Some Artist - Some Album (2002) [FLAC].rar', 'audio', 'album'],
    ['Some Artist - Some Album (2002) [MP3 320].7z', 'audio', 'album'],
    ['Une Artiste - Un Disque (1998) [FLAC].zip', 'audio', 'album'],
    ['Исполнитель - Альбом (2011) [FLAC].tar.gz', 'audio', 'album'],
    ['Eine Band - Ein Album (1987) [FLAC].part1.rar', 'audio', 'album'],
    ['Some_Artist-Some_Album-CD-FLAC-2003-GRP.r00', 'audio', 'album'],
    ['Some Artist - Some Album (1969) [FLAC].iso', 'audio', 'album'],
    ['アーティスト - アルバム (2015) [FLAC].7z.001', 'audio', 'album'],
    ['Some Artist - Some Song (1999).flac', 'audio', 'track'],
    ['Some Author - Some Book.m4b', 'audio', 'album'],
    ['Some Author - Some Book [Audiobook]', 'audio', 'album'],
    ['Some Artist - Discography (1990-2010)', 'audio', 'collection'],
  ])('%s', (name, medium, subcategory) => {
    expect(detectSubcategory(nameOnly(name), medium)).toBe(subcategory);
  });
});

describe('the subcategory of video files', () => {
  test.each<readonly [string, string, readonly (string | readonly [string, number])[], string | undefined]>([
    ['a film with a sample', 'Some Film (2010)', ['film.mkv', ['Sample/sample.mkv', 50 * MB]], 'movie'],
    [
      'a film with extras',
      'Some Film (2010)',
      ['film.mkv', ['Extras/one.mkv', 300 * MB], ['two.mkv', 20 * MB]],
      'movie',
    ],
    [
      'a course',
      'Pottery',
      [
        ...numbered(4, (n) => `1. Clay/${n} Words.mp4`),
        ...numbered(4, (n) => `2. Fire/${n} Words.mp4`),
        '2. Fire/Notes.pdf',
      ],
      undefined,
    ],
    [
      'a course in Portuguese',
      'Cerâmica',
      [
        ...numbered(4, (n) => `Módulo 1/Aula ${n}.mp4`),
        ...numbered(4, (n) => `Módulo 2/Aula ${n}.mp4`),
        'Módulo 1/texto.pdf',
      ],
      undefined,
    ],
    [
      'a show in numbered folders',
      'Some Show',
      [...numbered(4, (n) => `1. Season/${n} Words.mp4`), ...numbered(4, (n) => `2. Season/${n} Words.mp4`)],
      'series',
    ],
    ['a film on two discs', 'Some Film (2001)', ['Some Film CD1.avi', 'Some Film CD2.avi'], 'movie'],
    ['a film in folders of discs', 'Some Film (2001)', ['CD1/film.avi', 'CD2/film.avi'], 'movie'],
    ['a Blu-ray', 'Some Film (2001)', ['BDMV/STREAM/00001.m2ts', 'BDMV/STREAM/00002.m2ts'], 'movie'],
    ['a DVD', 'Some Film (2001)', ['VIDEO_TS/VTS_01_1.VOB', 'VIDEO_TS/VTS_01_2.VOB', 'VIDEO_TS/VTS_02_1.VOB'], 'movie'],
    [
      'a trilogy',
      'Some Trilogy',
      ['Some Film (2001).mkv', 'Some Film II (2003).mkv', 'Some Film III (2005).mkv'],
      'movie',
    ],
    ['an episode', 'downloads', ['Some.Show.S01E02.mkv', ['Sample/some.show.sample.mkv', MB]], 'episode'],
    ['two episodes', 'downloads', ['Some.Show.S01E02.mkv', 'Some.Show.S01E03.mkv'], 'episode'],
    ['a season', 'Some Show', numbered(8, (n) => `Some.Show.S01E${n}.mkv`), 'season'],
    ['a season in folders', 'Some Show S01', numbered(6, (n) => `Some.Show.S01E${n}-GRP/show.mkv`), 'season'],
    ['a season of bare numbers', 'Some Show', numbered(12, (n) => `${n} - A Title.mkv`), 'season'],
    ['a season of glued numbers', 'Some Show', numbered(12, (n) => `someshow${n}.mkv`), 'season'],
    ['a season on discs', 'Some Show S01', ['D1/VIDEO_TS/VTS_01_1.VOB', 'D2/VIDEO_TS/VTS_01_1.VOB'], 'season'],
    [
      'seasons in folders',
      'Some Show',
      ['Season 1/01.mkv', 'Season 1/02.mkv', 'Season 2/01.mkv', 'Season 2/02.mkv'],
      'series',
    ],
    [
      'episodes in archives of their own, told by their folders',
      'Some Show',
      numbered(6, (n) => `Some.Show.S01E${n}.720p-GRP/grp.abc.${'qwerty'.charAt(Number(n) - 1)}.rar`),
      'season',
    ],
    [
      'an episode in parts of an archive',
      'Some.Show.S01E02.720p-GRP',
      ['grp.rar', ...numbered(20, (n) => `grp.r${n}`)],
      'episode',
    ],
    ['a film in parts of an archive', 'Some.Film.2010.720p-GRP', numbered(20, (n) => `grp.part${n}.rar`), 'movie'],
    ['films in folders', 'Some Films', ['Some Film (2001)/a.mkv', 'Other Film (2003)/b.mkv'], 'movie'],
    ['a film in parts', 'Ein Film (2001)', ['Ein Film Teil 1.avi', 'Ein Film Teil 2.avi'], 'movie'],
    ['clips of a camera', 'Holiday 2022', ['MVI_0001.MP4'], 'movie'],
    ['seasons in Russian folders', 'Сериал', ['Сезон 1/01.avi', 'Сезон 1/02.avi', 'Сезон 2/01.avi'], 'series'],
    ['a course', 'Udemy - Some Skill From Zero', numbered(12, (n) => `${n}. Lesson.mp4`), undefined],
  ])('%s', (_what, name, paths, subcategory) => {
    expect(detectSubcategory(release(name, paths, 700 * MB), 'video')).toBe(subcategory);
  });
});

describe('the subcategory of audio files', () => {
  test.each<readonly [string, string, readonly string[], string]>([
    ['an album', 'Some Artist - Some Album', numbered(10, (n) => `${n} - A Song.flac`), 'album'],
    [
      'an album on two discs',
      'Some Artist - Some Album',
      ['CD1/01.flac', 'CD1/02.flac', 'CD2/01.flac', 'CD2/02.flac'],
      'album',
    ],
    ['an album as an image with its cue sheet', 'Some Artist - Some Album', ['album.flac', 'album.cue'], 'album'],
    ['a song', 'Some Artist - Some Song', ['song.flac', 'cover.jpg'], 'track'],
    [
      'albums in folders',
      'Some Artist',
      ['1990 - One/01.mp3', '1990 - One/02.mp3', '1992 - Two/01.mp3', '1992 - Two/02.mp3'],
      'collection',
    ],
    ['a book in parts', 'Some Author - Some Book [Audiobook]', numbered(12, (n) => `Part ${n}/${n}.mp3`), 'album'],
    ['a book in one file', 'Some Book', ['book.m4b'], 'album'],
    ['a book in parts with titles', 'Some Book [Audiobook]', numbered(9, (n) => `Part ${n} - Words/${n}.mp3`), 'album'],
    [
      'books in a file each',
      'Some Author',
      ['01 The Harbour.m4b', '02 The Island.m4b', '03 The Sea.m4b'],
      'collection',
    ],
    ['books in a folder each', 'Some Author - Audiobooks', ['The Harbour/1.mp3', 'The Island/1.mp3'], 'collection'],
    ['discs in brackets', 'Some Album', ['[CD1]/1.flac', '[CD1]/2.flac', '[CD2]/1.flac', '[CD2]/2.flac'], 'album'],
    [
      'discs with titles',
      'Some Album',
      ['CD01 - Live/1.mp3', 'CD01 - Live/2.mp3', 'CD02 - Studio/1.mp3', 'CD02 - Studio/2.mp3'],
      'album',
    ],
    [
      'discs called like the album',
      'Some Album',
      ['Some Album CD1/1.mp3', 'Some Album CD1/2.mp3', 'Some Album CD2/1.mp3', 'Some Album CD2/2.mp3'],
      'album',
    ],
    [
      'discs in words',
      'Some Album',
      ['Disc One/1.mp3', 'Disc One/2.mp3', 'Disc Two/1.mp3', 'Disc Two/2.mp3', 'Disc Three/1.mp3'],
      'album',
    ],
    ['sides', 'Some Album', ['Side A/1.flac', 'Side A/2.flac', 'Side B/1.flac', 'Side B/2.flac'], 'album'],
    [
      'a song with what macOS adds',
      'Some Song',
      ['Some Song.mp3', '__MACOSX/._Some Song.mp3', '._Some Song.mp3'],
      'track',
    ],
    ['images of several albums', 'Some Artist', ['One.flac', 'One.cue', 'Two.flac', 'Two.cue'], 'collection'],
    ['an album with bonus tracks', 'Some Album', ['1.mp3', '2.mp3', 'Bonus/1.mp3', 'Bonus/2.mp3'], 'album'],
  ])('%s', (_what, name, paths, subcategory) => {
    expect(detectSubcategory(release(name, paths, 30 * MB), 'audio')).toBe(subcategory);
  });
});
