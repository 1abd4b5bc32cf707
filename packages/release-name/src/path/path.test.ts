import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

describe('a path', () => {
  test.each<readonly [string, object]>([
    [
      'Series/Some Show/Season 2/Some.Show.2x05.Some.Words.HDTV.XviD-GRP.avi',
      { kind: 'episode', title: 'Some Show', seasons: [2], episodes: [5], episodeTitle: 'Some Words', group: 'GRP' },
    ],
    [
      'Movies/Some Film (2018)/Some.Film.2018.1080p.BluRay.x264-GRP.mkv',
      { kind: 'movie', title: 'Some Film', year: 2018, resolution: '1080p' },
    ],
    [
      'D:\\Videos\\Some Show\\Season 3\\Some Show - 3x04 - Words.avi',
      { title: 'Some Show', seasons: [3], episodes: [4] },
    ],
    ['Videos/Anime/Some Show/[Grp] Some Show - 05 [720p].mkv', { title: 'Some Show', episodes: [5], group: 'Grp' }],
    ['Music/Some Band/2016 - Some Album/03 - Some Song.mp3', { artist: 'Some Band', title: 'Some Song', year: 2016 }],
  ])('is read by its file: %s', (name, expected) => {
    expect(parseReleaseName(name)).toMatchObject(expected);
  });

  test.each<readonly [string, object]>([
    ['Movies/Some Film (2018)/Some Film.mkv', { kind: 'movie', title: 'Some Film', year: 2018 }],
    [
      'Some.Show.S01.1080p.WEB.x264-GRP/some.show.102.mkv',
      { kind: 'episode', seasons: [1], episodes: [2], resolution: '1080p', group: 'GRP' },
    ],
    ['/tv/Some Show (2010)/Season 01/Some Show - S01E02 - Words.mkv', { title: 'Some Show', year: 2010 }],
    ['Some Show/Saison 2/Some.Show.E05.FRENCH.avi', { title: 'Some Show', seasons: [2], episodes: [5] }],
  ])('takes from folders what its file does not say: %s', (name, expected) => {
    expect(parseReleaseName(name)).toMatchObject(expected);
  });

  test.each<readonly [string, object]>([
    [
      'TV Shows/Some Show/Season 1/02 - Some Words.mkv',
      { title: 'Some Show', seasons: [1], episodes: [2], episodeTitle: 'Some Words' },
    ],
    ['Some Show/S01/E02.mkv', { title: 'Some Show', seasons: [1], episodes: [2] }],
    ['Some.Film.2010.1080p.BluRay.x264-GRP/grp-sf.1080p.mkv', { title: 'Some Film', year: 2010 }],
    ['Some Film (2010)/CD1/sf-cd1.avi', { title: 'Some Film', year: 2010, disc: '1' }],
    ['Some Film (2010)/Subs/English.srt', { title: 'Some Film', year: 2010 }],
    ['Season 5/Episode 11.mkv', { seasons: [5], episodes: [11] }],
    ['stuff/Some Holiday.mkv', { title: 'Some Holiday' }],
  ])('is read with its folders where its file tells nothing: %s', (name, expected) => {
    expect(parseReleaseName(name)).toMatchObject(expected);
  });

  test('has its marks where they stand in it', () => {
    const name = '/tv/Some Show (2010)/Season 01/Some Show - S01E02.mkv';
    const { marks } = parseReleaseName(name);
    expect(marks.map(({ property, start, end }) => [property, name.slice(start, end)])).toEqual([
      ['year', '2010'],
      ['title', 'Some Show'],
      ['season', 'S01E02'],
      ['episode', 'S01E02'],
      ['container', 'mkv'],
    ]);
  });
});

describe('the path of a recording', () => {
  test.each<readonly [string, object]>([
    [
      'Radiohead/1997 - OK Computer/03 - Karma Police.flac',
      { artist: 'Radiohead', album: 'OK Computer', year: 1997, track: '3', title: 'Karma Police' },
    ],
    [
      'Musik/Ada Lindqvist/Der Hafen (2003) [FLAC]/CD 2/04. Das Lied.flac',
      { artist: 'Ada Lindqvist', album: 'Der Hafen', year: 2003, disc: '2', track: '4', title: 'Das Lied' },
    ],
    [
      'Some Artist/2019 - Some Album/CD1/01-05 - Some Track.flac',
      { artist: 'Some Artist', album: 'Some Album', disc: '1', track: '5', title: 'Some Track' },
    ],
    ['Música/Banda/Disco uno/01 Canción.mp3', { artist: 'Banda', track: '1', title: 'Canción' }],
    [
      'Музыка/Группа/2003 - Альбом/Диск 2/05. Песня.mp3',
      { artist: 'Группа', album: 'Альбом', disc: '2', title: 'Песня' },
    ],
    ['Some Band - Some Album (1999)/01 - Song.mp3', { artist: 'Some Band', album: 'Some Album', year: 1999 }],
    ['V.A. - Summer (2001)/07 Ada - Song.mp3', { artist: 'Ada', album: 'Summer', track: '7', title: 'Song' }],
    ['C:\\Users\\anna\\Music\\Ada\\First\\1-07 Words.m4a', { artist: 'Ada', album: 'First', disc: '1', track: '7' }],
  ])('says whose it is: %s', (name, expected) => {
    expect(parseReleaseName(name)).toMatchObject(expected);
  });

  test.each([
    ['', 'home', 'anna', '01 - Song.mp3'].join('/'),
    ['', 'Users', 'anna', 'Song.mp3'].join('/'),
    'anna/music/01 - Song.mp3',
    'Downloads/01 - Song.mp3',
  ])('has no artist and no album where its folders are homes and shelves: %s', (name) => {
    const { artist, album, title } = parseReleaseName(name);
    expect([artist, album, title]).toEqual([undefined, undefined, 'Song']);
  });

  test('has its marks where they stand in it', () => {
    const name = 'Ada/1997 - Harbour/CD2/03 - Tides.flac';
    expect(parseReleaseName(name).marks.map(({ property, start, end }) => [property, name.slice(start, end)])).toEqual([
      ['artist', 'Ada'],
      ['year', '1997'],
      ['album', 'Harbour'],
      ['disc', 'CD2'],
      ['track', '03'],
      ['title', 'Tides'],
      ['container', 'flac'],
    ]);
  });
});
