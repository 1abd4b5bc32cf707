import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../../parse.js';
import type { ReleaseName } from '../../../release-name.js';

/** Ways of numbering that other programs, and this one before, have read wrongly; the names are made up. */
test.each<[string, Partial<ReleaseName>]>([
  // Lists and ranges.
  ['Zorbin Quell S01--S04 720p', { seasons: [1, 2, 3, 4] }],
  ['Zorbin.Quell.S01-02-04.1080p.WEB-DL', { seasons: [1, 2, 4] }],
  ['Zorbin Quell Season 1, 2, 3 & 5', { seasons: [1, 2, 3, 5] }],
  ['Zorbin Quell Season 1, 2, 3, 4, & 5', { seasons: [1, 2, 3, 4, 5] }],
  ['Zorbin.Quell.Season.2.4&6.720p', { seasons: [2, 4, 6] }],
  ['Zorbin Quell Season 1:4', { seasons: [1, 2, 3, 4] }],
  ['Zorbin Quell Temporadas 1 a 3', { seasons: [1, 2, 3] }],
  ['Zorbin Quell Staffeln 1 bis 4', { seasons: [1, 2, 3, 4] }],
  ['Zorbin Quell Сезоны 1, 3 и 4', { seasons: [1, 3, 4] }],
  ['Zorbin.Quell.S01E01-02-03.720p', { seasons: [1], episodes: [1, 2, 3] }],
  ['Zorbin.Quell.S02E07-8.HDTV.x264', { seasons: [2], episodes: [7, 8] }],
  ['Zorbin Quell S02 - E01 à E04', { seasons: [2], episodes: [1, 2, 3, 4] }],
  ['Zorbin Quell S01E01 bis E03 720p', { seasons: [1], episodes: [1, 2, 3] }],
  ['Zorbin.Quell.S02E07.5.1.AAC', { seasons: [2], episodes: [7] }],
  // Counts.
  ['Zorbin Quell [5 saisons] 720p', { seasons: [1, 2, 3, 4, 5] }],
  ['Zorbin Quell (3 temporadas) 1080p', { seasons: [1, 2, 3] }],
  ['Zorbin Quell (все 4 сезона) DVDRip', { seasons: [1, 2, 3, 4] }],
  ['Zorbin Quell Complete 8 Seasons 720p', { seasons: [1, 2, 3, 4, 5, 6, 7, 8] }],
  ['Zorbin Quell [6 серий из 6] HDTVRip', { episodes: [1, 2, 3, 4, 5, 6] }],
  ['某剧 全13話 1080p', { complete: true }],
  // Ordinals, spelt numbers and digits of other scripts.
  ['Zorbin Quell 2nd Season 720p', { seasons: [2] }],
  ['Zorbin Quell Segunda Temporada 720p', { seasons: [2] }],
  ['Zorbin Quell Второй сезон 720p', { seasons: [2] }],
  ['Zorbin Quell Zweite Staffel 720p', { seasons: [2] }],
  ['Zorbin Quell Deuxième Saison 720p', { seasons: [2] }],
  ['Zorbin Quell Druga seria 720p', { seasons: [2] }],
  ['Zorbin Quell 第二季 720p', { seasons: [2] }],
  ['Zorbin Quell الموسم ٢ الحلقة ٣', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell सीज़न २ एपिसोड ३', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell 第０３話 720p', { episodes: [3] }],
  ['Zorbin Quell Sezonas 2 720p', { seasons: [2] }],
  // What is explicit silences what is not.
  ['S02E01 1920x804 Zorbin', { seasons: [2], episodes: [1] }],
  ['Zorbin Quell [0x412] S01E01', { seasons: [1], episodes: [1] }],
  ['Zorbin Series 13 - S01E02', { seasons: [1], episodes: [2] }],
  ['Zorbin Quell Temporada 13 - S01E02 720p', { seasons: [1], episodes: [2] }],
  ['Zorbin.Quell.S03E04.Сезон.9.1280x720', { seasons: [3], episodes: [4] }],
  ['Zorbin Quell S01E03 848x480 [WEB]', { seasons: [1], episodes: [3] }],
  ['Zorbin Quell - 50 (S04E14) [720p]', { seasons: [4], episodes: [14], absoluteEpisodes: [50] }],
  ['Zorbin Quell s02e31-episode_55.mkv', { seasons: [2], episodes: [31], absoluteEpisodes: [55] }],
  ['Zorbin Quell [3.08] HDTV', { seasons: [3], episodes: [8] }],
  // Numberings of two kinds, dates, years.
  ['Zorbin Quell (S2-11) 720p', { seasons: [2], episodes: [11] }],
  ['Zorbin Quell S01-08 720p', { seasons: [1, 2, 3, 4, 5, 6, 7, 8] }],
  ['Zorbin.Quell.2019.Folge.3.GERMAN.720p', { episodes: [3], year: 2019 }],
  ['Zorbin Quell 7 juin 2015', { date: '2015-06-07' }],
  ['Zorbin Quell 7 de junio de 2015', { date: '2015-06-07' }],
  ['Zorbin Quell 7 июня 2015', { date: '2015-06-07' }],
  ['Zorbin.Quell.7.Juni.2015.GERMAN', { date: '2015-06-07' }],
])('reads the numbers of %s', (name, fields) => {
  expect(parseReleaseName(name)).toMatchObject(fields);
});

test.each(['Zorbin Four Seasons 1971', 'Open Season (2006)', 'Java SE 7 Handbook', 'Season 2 x264', 'The Series 2022'])(
  'reads no season but what is one in %s',
  (name) => {
    expect(parseReleaseName(name).episodes).toBeUndefined();
    expect((parseReleaseName(name).seasons ?? []).filter((season) => season > 2)).toEqual([]);
  },
);
