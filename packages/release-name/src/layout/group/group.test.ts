import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Some.Movie.2015.1080p.BluRay.x264-GRP', 'GRP'],
  ['Some.Movie.2015.1080p.BluRay.x264-GRP.mkv', 'GRP'],
  ['Some.Movie.2015.1080p.BluRay.x264-GRP[rartv]', 'GRP'],
  ['Some.Movie.2015.1080p.BluRay.x264-GRP-Obfuscated', 'GRP'],
  ['Some.Movie.2015.1080p.BluRay.x264-D-Z0N3', 'D-Z0N3'],
  ['Some.Movie.2015.1080p.BluRay.x264-SOME_HD', 'SOME_HD'],
  ['Some.Movie.2015.1080p.BluRay.x264-THE.GRP.TEAM', 'THE.GRP.TEAM'],
  ['Some.Movie.2015.720p.HDTV.x264-821', '821'],
  ['Some.Movie.2015.720p.HDTV.x264-60FPS', '60FPS'],
  ['Some Movie 2015 1080p H264-Some Team', 'Some Team'],
  ['Some Movie 2015 1080p MKV-Some Other Team', 'Some Other Team'],
  ['Some.Show.S01E02.Words.Of.It-GRP', 'GRP'],
  ['Some Movie (2015) (1080p BluRay x265 Maker)', 'Maker'],
  ['Some Movie (2015) (1080p BluRay x265 Q22 Maker)', 'Maker'],
  ['Some Movie (2015) (1080p BluRay x265 Maker) TEAM', 'TEAM'],
  ['Some Movie (2015) [1080p] [GRP]', 'GRP'],
  ['Some Movie 2015 1080p x264 GRP', 'GRP'],
  ['Some_Artist-Some_Song_(2022)-1080p-x264-2022-GRP', 'GRP'],
  ['Some.Show.S02E01.720p.HDTV.x264-S00', 'S00'],
  ['Некий Фильм / Some Movie (2015) WEBRip | Good People', 'Good People'],
  ['Некий Фильм / Some Movie (2015) BDRip 720p от SOMEONE | P', 'SOMEONE'],
])('finds the group: %s', (name, group) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.group]).toEqual([group]);
});

test.each([
  ['Some.Movie.2015.1080p.WEB-DL', undefined],
  ['Некий Фильм / Some Movie (2015) WEBRip | L1', undefined],
  ['Некий Фильм / Some Movie [2015, драма, WEB-DL 1080p] MVO', undefined],
  ['Some Movie 2015 1080p l', undefined],
  ['Some Show - 1x05 - Some Words (Part 1).avi', undefined],
  ['Some Show - S01E05 - Some Words (2).avi', undefined],
  ['S01E01-The Title of It [0A1B2C3D].mkv', undefined],
])('finds none: %s', (name, group) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.group]).toEqual([group]);
});
