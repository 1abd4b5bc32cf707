import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from './parse.js';

/** Fields of a release without its name and marks. */
const fieldsOf = (name: string): object => {
  const { name: _name, marks: _marks, ...fields } = parseReleaseName(name);
  return fields;
};

describe('parseReleaseName', () => {
  test.each([
    [
      'The.Movie.2015.EXTENDED.1080p.BluRay.10bit.HDR.DTS-HD.MA.5.1.x265-GRP.mkv',
      {
        kind: 'movie',
        title: 'The Movie',
        year: 2015,
        editions: ['Extended'],
        resolution: '1080p',
        videoSource: 'BluRay',
        bitDepth: '10-bit',
        hdr: ['HDR'],
        audioCodecs: ['DTS-HD MA'],
        audioChannels: '5.1',
        videoCodec: 'H.265',
        group: 'GRP',
        container: 'mkv',
      },
    ],
    [
      'Some.Show.S02E03E04.Words.of.It.REPACK.GERMAN.DL.720p.NF.WEB-DL.H264-GRP',
      {
        kind: 'episode',
        title: 'Some Show',
        seasons: [2],
        episodes: [3, 4],
        episodeTitle: 'Words of It',
        proper: 'REPACK',
        languages: ['de', 'dual'],
        resolution: '720p',
        network: 'Netflix',
        videoSource: 'WEB-DL',
        videoCodec: 'H.264',
        group: 'GRP',
      },
    ],
    [
      '[Group] Some Anime S2 - 07v2 (1080p HEVC FLAC) [0A1B2C3D].mkv',
      {
        kind: 'episode',
        group: 'Group',
        title: 'Some Anime',
        seasons: [2],
        episodes: [7],
        version: 2,
        resolution: '1080p',
        videoCodec: 'H.265',
        audioCodecs: ['FLAC'],
        checksum: '0A1B2C3D',
        container: 'mkv',
      },
    ],
    [
      'Some.Movie.3D.HSBS.2015.1080p.BluRay.x264-GRP',
      {
        kind: 'movie',
        title: 'Some Movie',
        stereo3d: '3D HSBS',
        year: 2015,
        resolution: '1080p',
        videoSource: 'BluRay',
        videoCodec: 'H.264',
        group: 'GRP',
      },
    ],
  ])('reads all that %s says', (name, expected) => {
    expect(fieldsOf(name)).toMatchObject(expected);
  });

  test('gives every value its place in the name', () => {
    const name = 'Some.Show.S01E02.720p-GRP';
    const places = parseReleaseName(name).marks.map(({ property, start, end }) => [property, name.slice(start, end)]);
    expect(places).toEqual([
      ['title', 'Some.Show'],
      ['season', 'S01E02'],
      ['episode', 'S01E02'],
      ['resolution', '720p'],
      ['group', 'GRP'],
    ]);
  });

  test('believes a medium that somebody else has told', () => {
    expect(parseReleaseName('Some Words - 05', { medium: 'video' }).episodes).toEqual([5]);
    expect(parseReleaseName('Some Words - 05', { medium: 'book' }).episodes).toBeUndefined();
  });

  test('reads the beginning of a name without end', () => {
    const name = `Some.Show.S01E02.${'a'.repeat(2_000)}.720p`;
    const release = parseReleaseName(name);
    expect(release).toMatchObject({ name, title: 'Some Show', seasons: [1], episodes: [2] });
    expect(release.resolution).toBeUndefined();
  });

  test('reads an empty name', () => {
    expect(parseReleaseName('')).toEqual({ name: '', marks: [] });
  });
});
