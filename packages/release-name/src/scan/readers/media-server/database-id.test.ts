import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../../../parse.js';
import { DATABASE_ROWS } from '../../vocabulary/database.js';

test.each([
  ['Harbour Lights (1999) {imdb-tt0123456}', 'Harbour Lights', { imdb: 'tt0123456' }],
  ['Harbour - The Lights (1999) {tmdb-603}', 'Harbour - The Lights', { tmdb: '603' }],
  ['Гавань - Огни {imdb-tt0123456}', 'Гавань - Огни', { imdb: 'tt0123456' }],
  ['Hafen - Die Lichter [tvdbid-81189]', 'Hafen - Die Lichter', { tvdb: '81189' }],
  ['Harbour - The Lights {igdb-1942}', 'Harbour - The Lights', { igdb: '1942' }],
  ['Vera Lune - Salt {discogs-1234567}', 'Salt', { discogs: '1234567' }],
  ['Harbour Lights (1999) {tmdb-603} [1080p]', 'Harbour Lights', { tmdb: '603' }],
  ['Harbour Lights (1999) [tmdbid-603]', 'Harbour Lights', { tmdb: '603' }],
  ['Harbour Lights (1999) [tmdbid=603]', 'Harbour Lights', { tmdb: '603' }],
  ['Harbour Lights [imdbid-tt0123456] (1999)', 'Harbour Lights', { imdb: 'tt0123456' }],
  ['Harbour Lights (1999) [tt1234567]', 'Harbour Lights', { imdb: 'tt1234567' }],
  ['Harbour.Lights.1999.tt12345678.1080p.BluRay.x264-GRP', 'Harbour Lights', { imdb: 'tt12345678' }],
  ['{tmdb-77} Harbour Lights (1999)', 'Harbour Lights', { tmdb: '77' }],
  ['Leuchtfeuer {tvdb-81189} - S01E02 - Die Mole', 'Leuchtfeuer', { tvdb: '81189' }],
  ['Leuchtfeuer_(2008)_[tvdbid-81189]_S02', 'Leuchtfeuer', { tvdb: '81189' }],
  ['[Grp] Minato no Akari - 05 [anidb-4321][720p]', 'Minato no Akari', { anidb: '4321' }],
  ['[Grp] Minato no Akari [anidb2-4321] - 05 [720p]', 'Minato no Akari', { anidb: '4321' }],
  ['Minato no Akari [mal-5114] [BDRip 1080p]', 'Minato no Akari', { mal: '5114' }],
  ['Огни гавани (2011) [kinopoisk-251733] BDRip', 'Огни гавани', { kinopoisk: '251733' }],
  ['港の灯 (2014) {tmdb-8392} [1080p]', '港の灯', { tmdb: '8392' }],
  ['Luces del puerto (2003) {imdb-tt0387564}{tmdb-176} 1080p', 'Luces del puerto', { imdb: 'tt0387564', tmdb: '176' }],
  [
    'Vera Lune - Salt (2001) [mbid-6defd963-fe91-4550-b18e-82c685603c2b] [FLAC]',
    'Salt',
    { musicbrainz: '6defd963-fe91-4550-b18e-82c685603c2b' },
  ],
  ['Vera Lune - Salt (2001) {discogs-r1234567} [FLAC]', 'Salt', { discogs: 'r1234567' }],
])('reads ids: %s', (name, title, ids) => {
  const release = parseReleaseName(name);
  expect([release.title, release.ids]).toEqual([title, ids]);
});

describe.each(DATABASE_ROWS.map((row) => [row.database, row] as const))('%s', (database, { matches, rejects }) => {
  test.each(matches)('is read in %s', (name) => expect(parseReleaseName(name).ids).toHaveProperty(database));
  test.each(rejects)('is not read in %s', (name) => expect(parseReleaseName(name).ids).toBeUndefined());
});

test.each([
  'Mal Harbour (1999) 1080p',
  'The Mal 2 (1999) 1080p',
  'Trakt 5 Berlin (2010) [FLAC]',
  'att1234567 Harbour 1999 1080p',
  'Harbour tt12 1999 1080p',
  'Harbour (1999) [imdb-7.8] 1080p',
  'Kp 7 Harbour S01E02 720p',
])('reads none in %s', (name) => expect(parseReleaseName(name).ids).toBeUndefined());

test.each([
  ["Harbour Lights (1999) {edition-Director's Cut} {tmdb-603} [1080p]", ["Director's Cut"]],
  ['Harbour Lights (1999) {edition-Extended} [1080p].mkv', ['Extended']],
  ['Harbour Lights (1999) {edition-The Quay Restoration}.mkv', ['The Quay Restoration']],
  ['Luces del puerto (2003) {edition-Versión de festival} 1080p', ['Versión de festival']],
])('reads the edition that a bracket names: %s', (name, editions) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.editions, release.title]).toEqual([editions, name.slice(0, name.indexOf(' ('))]);
});

test('leaves the word edition to titles', () => {
  expect(parseReleaseName('Harbour Edition One (1999) 1080p').title).toBe('Harbour Edition One');
});
