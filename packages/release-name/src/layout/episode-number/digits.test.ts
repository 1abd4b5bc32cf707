import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Some.Show.103.HDTV.XviD-GRP', 'Some Show', [1], [3]],
  ['Some.Show.2010.217.HDTV.XviD-GRP', 'Some Show', [2], [17]],
  ['some.show.1203.hdtv-grp', 'some show', [12], [3]],
  ['Some.Show.10910.HDTV.XviD-GRP', 'Some Show', [1], [9, 10]],
  ['some_show_03_19.avi', 'some show', [3], [19]],
  ['Some Show - 6.01 - Words of It.mkv', 'Some Show', [6], [1]],
])('reads season and episode in one number: %s', (name, title, seasons, episodes) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.seasons, release.episodes]).toEqual([title, seasons, episodes]);
});

test.each([
  ['Some.Movie.2015.1080p.BluRay.x264-GRP', 'Some Movie', undefined, undefined],
  ['Some.Movie.720p.HDTV.x264-821.mkv', 'Some Movie', undefined, undefined],
  ['Room.104.1080p.WEB.x264-GRP', 'Room 104', undefined, undefined],
])('leaves other numbers alone: %s', (name, title, seasons, episodes) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.seasons, release.episodes]).toEqual([title, seasons, episodes]);
});
