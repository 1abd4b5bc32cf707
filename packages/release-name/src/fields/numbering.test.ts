import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Some.Show.S01E02.E105.720p', [1], [2], [105]],
  ['Some Show - 13 (S02E01) [720p]', [2], [1], [13]],
  ['Una Serie Temporada 3 [HDTV][Cap.408]', [4], [8], undefined],
  ['Some.Show.S01E02.720p', [1], [2], undefined],
])('keeps one numbering of %s', (name, seasons, episodes, absoluteEpisodes) => {
  const release = parseReleaseName(name);
  expect([release.seasons, release.episodes, release.absoluteEpisodes]).toEqual([seasons, episodes, absoluteEpisodes]);
});
