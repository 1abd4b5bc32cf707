import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Some.Show.S01E02.720p.HDTV.x264-GRP', 'seasonal', 'episode'],
  ['Some Show 2x05 1080p', 'seasonal', 'episode'],
  ['Некий сериал (1 сезон: 3 серия из 10) WEBRip', 'seasonal', 'episode'],
  ['Some.Show.S02E03E04.720p.HDTV.x264-GRP', 'seasonal', 'episodes'],
  ['Some_Show_S01E01-E06_German_720p', 'seasonal', 'episodes'],
  ['Some.Show.S03.1080p.WEB.x264-GRP', 'seasonal', 'season'],
  ['Eine Serie Staffel 2 German 1080p', 'seasonal', 'season'],
  ['Some.Show.S01.COMPLETE.1080p.WEB.x264-GRP', 'seasonal', 'season'],
  ['Some.Show.S01-S03.1080p.WEB.x264-GRP', 'seasonal', 'seasons'],
  ['Una serie Temporadas 1-4 1080p', 'seasonal', 'seasons'],
  ['[Grp] Some Anime - 105 [1080p].mkv', 'absolute', 'episode'],
  ['[Grp] Some Anime - 01-12 [1080p]', 'absolute', 'episodes'],
  ['[Grp] Some Anime S2 - 07 [1080p]', 'seasonal', 'episode'],
  ['Some.Talk.Show.2021.03.04.720p.WEB.x264-GRP', 'date', 'episode'],
  ['Some.Show.Complete.Series.1080p.WEB.x264-GRP', undefined, 'complete'],
  ['Some Show The Complete Series S01-S05 1080p BluRay', 'seasonal', 'complete'],
  ['Some.Film.2013.1080p.BluRay.x264-GRP', undefined, undefined],
  ['Some.Film.2013.COMPLETE.BLURAY-GRP', undefined, undefined],
  ['Blue Harbour - Salt and Rope (2015) [FLAC]', undefined, undefined],
  ['Anna Winter - The Quay [EPUB]', undefined, undefined],
])('%s counts %s and holds %s', (name, numbering, packScope) => {
  const release = parseReleaseName(name);
  expect([release.numbering, release.packScope]).toEqual([numbering, packScope]);
});

test('parts count where nothing else does', () => {
  expect(parseReleaseName('Some.Miniseries.Part.2.720p.HDTV.x264-GRP').numbering).toBe('parts');
  expect(parseReleaseName('Some.Show.S01.Part.2.720p.HDTV.x264-GRP').numbering).toBe('seasonal');
});
