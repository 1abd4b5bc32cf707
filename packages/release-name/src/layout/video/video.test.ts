import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Some.Movie.2015.1080p.BluRay.x264-GRP', 'Some Movie', 2015, undefined, undefined, undefined],
  ['Some.Show.S01E02.Words.of.It.720p.HDTV.x264-GRP', 'Some Show', undefined, [1], [2], 'Words of It'],
  ['Some Show (2015) - S01E02 - Words of It.mkv', 'Some Show', 2015, [1], [2], 'Words of It'],
  ['Some.Show.2015.09.07.Words.of.It.720p.HDTV.x264-GRP', 'Some Show', 2015, undefined, undefined, 'Words of It'],
  ['[Group] Some Show - 05 - Words of It [1080p]', 'Some Show', undefined, undefined, [5], 'Words of It'],
  ['S01E02 - Words of It.mkv', 'Words of It', undefined, [1], [2], undefined],
  ['1999 - Some Movie.mkv', 'Some Movie', 1999, undefined, undefined, undefined],
  ['Some.Show.S01.1080p.WEB-DL-GRP', 'Some Show', undefined, [1], undefined, undefined],
  ['Blade Runner 2049 2017 1080p', 'Blade Runner 2049', 2017, undefined, undefined, undefined],
  ['2012.2009.1080p.BluRay.x264-GRP', '2012', 2009, undefined, undefined, undefined],
  ['1917.2019.1080p.BluRay.x264-GRP', '1917', 2019, undefined, undefined, undefined],
  ['The.100.S01E02.720p.HDTV.x264-GRP', 'The 100', undefined, [1], [2], undefined],
  ['24.S01E02.720p.HDTV.x264-GRP', '24', undefined, [1], [2], undefined],
  ['The.Danish.Girl.2015.1080p.BluRay.x264-GRP', 'The Danish Girl', 2015, undefined, undefined, undefined],
  ['This.Is.Us.S01E02.1080p.WEB-DL-GRP', 'This Is Us', undefined, [1], [2], undefined],
  ['Dr.Pol.S01E02.1080p.WEB-DL-GRP', 'Dr Pol', undefined, [1], [2], undefined],
  ['The.Last.Chapter.2016.1080p.BluRay.x264-GRP', 'The Last Chapter', 2016, undefined, undefined, undefined],
])('reads a name: %s', (name, title, year, seasons, episodes, episodeTitle) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.year, release.seasons, release.episodes, release.episodeTitle]).toEqual([
    title,
    year,
    seasons,
    episodes,
    episodeTitle,
  ]);
});
