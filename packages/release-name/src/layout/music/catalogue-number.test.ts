import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['Blue Harbour - Salt (2015) [CAT-001] [FLAC]', 'CAT-001', 'Salt'],
  ['Blue Harbour - Salt (ABC123) (2015) [FLAC]', 'ABC123', 'Salt'],
  ['[WAX 042] Blue Harbour - Salt (2015) [FLAC]', 'WAX 042', 'Salt'],
  ['Blue_Harbour-Salt-(QUAY012)-WEB-2015-GRP', 'QUAY012', 'Salt'],
  ['Blue_Harbour_-_Salt-(QUAY012D)-WEB-2015-GRP', 'QUAY012D', 'Salt'],
  ['Blue Harbour - Salt [1998] [PCCA-01234] [MP3 320]', 'PCCA-01234', 'Salt'],
  ['Hafenblau - Salz (2009) {HB 07} [FLAC]', 'HB 07', 'Salz'],
  ['Синяя гавань - Соль (2003) [MEL-1007] MP3', 'MEL-1007', 'Соль'],
  ['02 - Low Tide (QUAY012).mp3', 'QUAY012', 'Low Tide'],
])('finds the number of the label: %s', (name, catalogueNumber, title) => {
  const release = parseReleaseName(name);
  expect([release.catalogueNumber, release.title]).toEqual([catalogueNumber, title]);
});

test.each([
  'Blue Harbour - Salt (2015) [FLAC 24-96]',
  'Blue Harbour - Salt (2015) [MP3 320]',
  'Blue Harbour - Salt (Remaster 2015) [CD1]',
  'Blue Harbour - Salt (Live 1998) [FLAC]',
  'Blue Harbour - Salt (Vol 2) [FLAC]',
  'Blue Harbour - Salt (Part 2).mp3',
  'Some.Film.2013.1080p.BluRay.x264-[ABC123]',
])('finds none in %s', (name) => expect(parseReleaseName(name).catalogueNumber).toBeUndefined());
