import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Некий Фильм / Some Movie (2015) BDRip', 'Some Movie', ['Некий Фильм']],
  ['Некий «Фильм» / Some Movie (2015) BDRip', 'Some Movie', ['Некий «Фильм»']],
  ['Некий Фильм / Some Movie (Имя Фамилия) [2015, драма, BDRip]', 'Some Movie', ['Некий Фильм']],
  ['Некий Сериал Сезон 5 (озвучка) / Some Show Season 5 [2010, HDTVRip]', 'Some Show', ['Некий Сериал']],
  ['Некий Сериал / 3% [S01-02] (2016) WEBRip', '3%', ['Некий Сериал']],
  ['Некий Фильм / Some Тrilogy (2015) BDRip', 'Some Тrilogy', ['Некий Фильм']],
  ['Некий Фильм / One/Some Night (2015) BDRip', 'One/Some Night', ['Некий Фильм']],
  ['Некий Сериал / Some Show (John Maker)[2 сезон][2008, драма, HDTVRip]', 'Some Show', ['Некий Сериал']],
  ['某电影.Some.Movie.2015.1080p', 'Some Movie', ['某电影']],
  ['[Group][某动画][Some Anime][01][1080p]', 'Some Anime', ['某动画']],
])('takes the title in Latin script: %s', (name, title, alternativeTitles) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.alternativeTitles]).toEqual([title, alternativeTitles]);
});

test.each([
  ['Some Movie AKA Another Movie 2015 1080p', 'Some Movie', ['Another Movie']],
  ['Some Movie A K A Another Movie 2015 1080p', 'Some Movie', ['Another Movie']],
  ['Some.Movie.A.K.A.Another.Movie.2015.1080p', 'Some Movie', ['Another Movie']],
  ['Some Movie / Another Movie (2015) 1080p', 'Some Movie', ['Another Movie']],
  ['Некий Фильм (2015) BDRip', 'Некий Фильм', undefined],
  ['Some Movie 2015 1080p', 'Some Movie', undefined],
])('takes the first of one script: %s', (name, title, alternativeTitles) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.alternativeTitles]).toEqual([title, alternativeTitles]);
});

test.each([
  ['某动画总集篇 2015 1080p', '某动画', undefined],
  ['剧场版 某动画 2015 1080p', '某动画', undefined],
  ['Some Show - TV Series [2015] [Web | MKV | 1080p]', 'Some Show', undefined],
  ['[Group] Some Show - OVA [1080p].mkv', 'Some Show', undefined],
  ['Некий Фильм (Имя Фамилия) [драма, DVDRip]', 'Некий Фильм', undefined],
  ['Некий Фильм (первая часть) [драма, DVDRip]', 'Некий Фильм (первая часть)', undefined],
])('leaves out what a release is: %s', (name, title, alternativeTitles) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.alternativeTitles]).toEqual([title, alternativeTitles]);
});
