import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../index.js';

test.each([
  ['青木遥「夏の手紙」[FLAC]', '青木遥', '夏の手紙'],
  ['[2019.03.06] 青木遥 - 2ndアルバム「夏の手紙」[FLAC]', '青木遥', '夏の手紙'],
  ['青木遥 3rdシングル「雪の朝」[320K]', '青木遥', '雪の朝'],
  ['YONAKA『アイの歌』(2021) [320k]', 'YONAKA', 'アイの歌'],
  ['山本健太 - 「夏の終わり」 [MP3]', '山本健太', '夏の終わり'],
  ['【音楽】 中村ひかり「星空の歌」 FLAC', '中村ひかり', '星空の歌'],
  ['Aoi Minato「Blue Letter」(2016) [MP3]', 'Aoi Minato', 'Blue Letter'],
])('%s', (name, artist, title) => {
  expect(parseReleaseName(name, { medium: 'audio' })).toMatchObject({ artist, title });
});

test('a title in quotes alone has no artist', () => {
  const { artist, title } = parseReleaseName('「夏の手紙」[FLAC]', { medium: 'audio' });
  expect([artist, title]).toEqual([undefined, '夏の手紙']);
});
