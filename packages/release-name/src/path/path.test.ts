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
