import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['02 - Some Words.mkv', 'Some Words', [2]],
  ['003. Some Show - Words of It.mkv', 'Some Show', [3]],
  ['Some Show 05.mkv', 'Some Show', [5]],
  ['Some.Show.001.Words.480p', 'Some Show', [1]],
  ['某剧05.1080p', '某剧', [5]],
  ['Some.Film.Part.2.HDTV.x264-GRP', 'Some Film', [2]],
])('reads a number that stands alone: %s', (name, title, episodes) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.episodes]).toEqual([title, episodes]);
});

test.each([
  ['Some.Film.Part.2.2015.1080p.BluRay.x264-GRP', 'Some Film Part 2', undefined],
  ['20.000.Leagues.of.It.1954.1080p', '20 000 Leagues of It', undefined],
  ['Some.Show.S02.Part.1.1080p.WEBRip.x264-GRP', 'Some Show', undefined],
])('leaves parts of films and seasons alone: %s', (name, title, episodes) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.episodes]).toEqual([title, episodes]);
});
