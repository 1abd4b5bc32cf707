import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Some.Show.S01E02.Words.of.It.720p-GRP', 'Words of It'],
  ['Some.Show.S01E02.2015.Words.of.It.720p-GRP', 'Words of It'],
  ['Some Show - 01 - Words of It (1080p)', 'Words of It'],
  ['003. Some Show - Words of It.mkv', 'Words of It'],
  ['Some Show Part 1 of 3 Words of It HDTV', 'Words of It'],
  ['Some.Show.S01E02-GRP', undefined],
  ['Some.Show.S01E02.720p-GRP', undefined],
  ['Some.Movie.2015.1080p-GRP', undefined],
])('reads the title of an episode: %s', (name, episodeTitle) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.episodeTitle]).toEqual([episodeTitle]);
});
