import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['01 - Blue Harbour - Low Tide.mp3', '1', undefined],
  ['07. Low Tide.flac', '7', undefined],
  ['12 Low Tide.flac', '12', undefined],
  ['03_blue_harbour_-_low_tide.mp3', '3', undefined],
  ['Blue Harbour - Salt - 04 - Low Tide.mp3', '4', undefined],
  ['Blue Harbour/2015 - Salt/05 - Low Tide.flac', '5', undefined],
  ['1-03 Low Tide.m4a', '3', '1'],
  ['2-11 - Marée basse.flac', '11', '2'],
  ['Синяя гавань/Соль/02. Отлив.mp3', '2', undefined],
  ['A1. Blue Harbour - Low Tide.flac', 'A1', undefined],
  ['B2. Low Tide.mp3', 'B2', undefined],
])('finds track and disc: %s', (name, track, disc) => {
  const release = parseReleaseName(name);
  expect([release.track, release.disc]).toEqual([track, disc]);
  for (const { property, start, end } of release.marks)
    if (property === 'title' || property === 'artist') expect(name.slice(start, end)).not.toContain(track);
});

test.each([
  '50 Cent - Low Tide.mp3',
  '1999.mp3',
  'Blue Harbour - 99 Boats.mp3',
  'Blue Harbour - Salt (2015) [FLAC]',
  'Blue Harbour - 2015 - Salt [MP3 320]',
])('finds none in %s', (name) => expect(parseReleaseName(name).track).toBeUndefined());
