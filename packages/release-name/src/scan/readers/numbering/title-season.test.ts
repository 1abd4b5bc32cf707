import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../../parse.js';

test.each([
  ['Open Season 2006 1080p BluRay', 'Open Season', 2006],
  ['Hunting.Season.2016.1080p.WEB.h264-GRP', 'Hunting Season', 2016],
  ['The.Last.Episode.2018.1080p.WEB', 'The Last Episode', 2018],
  ['Die.letzte.Folge.2012.German.720p.HDTV', 'Die letzte Folge', 2012],
  ['La dernière saison 2014 FRENCH 1080p', 'La dernière saison', 2014],
  ['La.Ultima.Temporada.2015.SPANISH.720p', 'La Ultima Temporada', 2015],
  ['El último capítulo 2016 1080p', 'El último capítulo', 2016],
  ['O.Ultimo.Episodio.2019.720p', 'O Ultimo Episodio', 2019],
  ["L'ultima stagione 2013 ITA 720p", "L'ultima stagione", 2013],
  ['Жаркий сезон 1968 DVDRip', 'Жаркий сезон', 1968],
  ['Последняя.серия.2010.720p', 'Последняя серия', 2010],
  ['Martwy sezon 2009 PL 720p', 'Martwy sezon', 2009],
  ['Ostatni odcinek 2011 PL 720p', 'Ostatni odcinek', 2011],
  ['Son Bölüm 2014 720p', 'Son Bölüm', 2014],
  ['Het laatste seizoen 2012 DUTCH 720p', 'Het laatste seizoen', 2012],
  ['Den.sista.säsongen.2014.SWEDiSH.720p', 'Den sista säsongen', 2014],
  ['Der dritte Teil 2011 German 720p', 'Der dritte Teil', 2011],
  ['Season.of.the.River.2011.720p', 'Season of the River', 2011],
])('takes the last word of the title for one: %s', (name, title, year) => {
  const release = parseReleaseName(name);
  expect(release).toMatchObject({ title, year });
  expect([release.seasons, release.episodes]).toEqual([undefined, undefined]);
});

test.each([
  ['Quiet River - Season 2016 720p HDTV', [2016], undefined],
  ['Quiet River (Season 2016) 720p', [2016], undefined],
  ['Quiet River Season 2016 Episode 3 720p', [2016], [3]],
  ['Quiet River Season 2015-2016 HDTV', [2015], undefined],
  ['Quiet River Temporada 2019 Capitulo 5 720p', [2019], [5]],
  ['Тихая река Сезон 2016 (1-3 выпуск)', [2016], [1, 2, 3]],
  ['Quiet River, Staffel 2012', [2012], undefined],
  ['Quiet River Folge 2005 German 720p', undefined, [2005]],
  ['Hunting.Season.2019.S01E02.720p', [1], [2]],
])('counts seasons and episodes by years where nothing else is meant: %s', (name, seasons, episodes) => {
  const release = parseReleaseName(name);
  expect([release.seasons, release.episodes]).toEqual([seasons, episodes]);
});
