import type { Medium } from '@mimmo/core';

/** Databases of works whose ids names carry, in the order in which reports list them. */
export const DATABASES = [
  'imdb',
  'tmdb',
  'tvdb',
  'tvmaze',
  'trakt',
  'kinopoisk',
  'douban',
  'anidb',
  'anilist',
  'mal',
  'musicbrainz',
  'discogs',
  'igdb',
  'asin',
] as const;

/** One of {@link DATABASES}. */
export type Database = (typeof DATABASES)[number];

/** How names write the ids of a database: a word, a sign and the id, as media servers ask for it. */
export interface DatabaseRow {
  readonly database: Database;
  /** The words in front of an id, in lower case. A digit may follow: `anidb2`. */
  readonly words: readonly string[];
  /** What an id is made of; a source of a regular expression. */
  readonly id: string;
  /** What all its works are of, if they are of one medium. */
  readonly medium?: Medium;
  /**
   * Whether the words are those of titles and things too, so that an id needs a bracket around it and a sign before it:
   * `[mal-5114]`.
   */
  readonly inBracket?: true;
  /** Whether an id may begin with a word that has no digit. */
  readonly isSpelt?: true;
  readonly matches: readonly [string, ...string[]];
  readonly rejects: readonly [string, ...string[]];
}

const NUMBER = '\\d{1,10}';

/** Every database, with the names of its ids. */
export const DATABASE_ROWS: readonly DatabaseRow[] = [
  {
    database: 'imdb',
    words: ['imdb', 'imdbid'],
    medium: 'video',
    id: 'tt\\d{5,10}',
    matches: ['Harbour (1999) {imdb-tt0123456}', 'Harbour (1999) [imdbid-tt0123456]'],
    rejects: ['Harbour (1999) [imdb-7]'],
  },
  {
    database: 'tmdb',
    words: ['tmdb', 'tmdbid', 'themoviedb'],
    medium: 'video',
    id: NUMBER,
    matches: ['Harbour (1999) {tmdb-603}', 'Harbour (1999) [tmdbid=603]', 'Harbour (1999) [themoviedb-603]'],
    rejects: ['Harbour (1999) [tmdb]'],
  },
  {
    database: 'tvdb',
    words: ['tvdb', 'tvdbid', 'thetvdb'],
    medium: 'video',
    id: NUMBER,
    matches: ['Harbour {tvdb-81189}', 'Harbour [tvdbid-81189]', 'Harbour [thetvdb-81189]', 'Harbour [tvdb4-81189]'],
    rejects: ['Harbour {tvdb}'],
  },
  {
    database: 'tvmaze',
    words: ['tvmaze', 'tvmazeid'],
    medium: 'video',
    id: NUMBER,
    matches: ['Harbour [tvmaze-169]', 'Harbour [tvmazeid-169]'],
    rejects: ['Harbour tvmaze 1080p'],
  },
  {
    database: 'trakt',
    words: ['trakt', 'traktid'],
    medium: 'video',
    id: NUMBER,
    inBracket: true,
    matches: ['Harbour [trakt-1390]', 'Harbour [traktid-1390]'],
    rejects: ['Trakt-5 Berlin'],
  },
  {
    database: 'kinopoisk',
    words: ['kinopoisk', 'kinopoiskid', 'kp', 'kpid'],
    medium: 'video',
    id: NUMBER,
    inBracket: true,
    matches: ['Harbour [kinopoisk-251733]', 'Harbour [kinopoiskid-1]', 'Harbour [kp-251733]', 'Harbour [kpid-251733]'],
    rejects: ['KP-9 Harbour [LG KP500]', 'Harbour [KP 500]'],
  },
  {
    database: 'douban',
    words: ['douban', 'doubanid'],
    id: NUMBER,
    inBracket: true,
    matches: ['Harbour [douban-1291843]', 'Harbour [doubanid-1291843]'],
    rejects: ['Douban 2015'],
  },
  {
    database: 'anidb',
    words: ['anidb', 'anidbid'],
    medium: 'video',
    id: NUMBER,
    matches: ['Harbour [anidb-4321]', 'Harbour [anidb2-4321]', 'Harbour [anidbid-4321]'],
    rejects: ['Harbour [anidb]'],
  },
  {
    database: 'anilist',
    words: ['anilist', 'anilistid'],
    id: NUMBER,
    matches: ['Harbour [anilist-21]', 'Harbour [anilistid-21]'],
    rejects: ['Harbour anilist 1080p'],
  },
  {
    database: 'mal',
    words: ['mal', 'malid', 'myanimelist'],
    id: NUMBER,
    inBracket: true,
    matches: ['Harbour [mal-5114]', 'Harbour [malid-5114]', 'Harbour [myanimelist-5114]'],
    rejects: ['Mal-5 Harbour'],
  },
  {
    database: 'musicbrainz',
    words: ['mbid', 'musicbrainz', 'musicbrainzid'],
    medium: 'audio',
    id: '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}',
    isSpelt: true,
    matches: [
      'Salt [mbid-feedfeed-fe91-4550-b18e-82c685603c2b]',
      'Salt [musicbrainz-feedfeed-fe91-4550-b18e-82c685603c2b]',
      'Salt [musicbrainzid-feedfeed-fe91-4550-b18e-82c685603c2b]',
    ],
    rejects: ['Salt [mbid-6defd963]'],
  },
  {
    database: 'discogs',
    words: ['discogs', 'discogsid'],
    medium: 'audio',
    id: '[rm]?\\d{1,10}',
    matches: ['Salt {discogs-r1234567}', 'Salt [discogsid-1234567]'],
    rejects: ['Salt discogs rip'],
  },
  {
    database: 'igdb',
    words: ['igdb', 'igdbid'],
    medium: 'software',
    id: NUMBER,
    matches: ['Quay Racer (igdb-1942)', 'Quay Racer (igdbid-1942)'],
    rejects: ['Quay Racer (igdb)'],
  },
  {
    database: 'asin',
    words: ['asin'],
    id: 'b0[\\da-z]{8}',
    matches: ['Anna Winter - The Quay [ASIN B0ABCD1234]'],
    rejects: ['Asin B0 Story'],
  },
];
