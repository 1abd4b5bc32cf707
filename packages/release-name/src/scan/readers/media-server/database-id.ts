import type { Mark } from '../../../mark.js';
import { DATABASE_ROWS, type Database, type DatabaseRow } from '../../vocabulary/database.js';
import { NOTHING, type Reader, readAt, tokenAt } from '../reader.js';

/** What an id of a database looks like, word and all. */
interface Pattern extends Pick<DatabaseRow, 'inBracket'> {
  readonly database: Database;
  readonly pattern: RegExp;
}

const PATTERNS: ReadonlyMap<string, Pattern> = new Map(DATABASE_ROWS.flatMap(patternsOf));

function patternsOf({ database, words, id, inBracket }: DatabaseRow): readonly (readonly [string, Pattern])[] {
  return words.map((word) => {
    const pattern = new RegExp(`${word}\\d?${inBracket ? '[-=:]' : '[-=:. _]{1,2}'}(?<id>${id})`, 'iuy');
    return [word, { database, pattern, ...(inBracket && { inBracket }) }];
  });
}

/** `tt0133093`: an id of IMDb says by itself what it is. */
const BARE = /(?<id>tt\d{7,8})/iuy;
const BARE_WORD = 'tt';

function wordsOf(isMeant: (row: DatabaseRow) => boolean | undefined): readonly string[] {
  return DATABASE_ROWS.filter(isMeant).flatMap(({ words }) => words);
}

/** Ids of works in databases, as media servers want them: `{imdb-tt0133093}`, `[tmdbid-603]`, `tt0133093`. */
export const databaseIdReader: Reader = {
  id: 'id',
  words: new Set([...wordsOf(({ isSpelt }) => !isSpelt), BARE_WORD]),
  spelt: new Set(wordsOf(({ isSpelt }) => isSpelt)),
  read(tokens, index) {
    const { stem, start, bracket } = tokenAt(tokens, index);
    if (stem === BARE_WORD) return idsOf('imdb', readAt(BARE, tokens.name, start));
    const known = PATTERNS.get(stem);
    if (!known || (known.inBracket && bracket < 0)) return NOTHING;
    return idsOf(known.database, readAt(known.pattern, tokens.name, start));
  },
};

/** The mark of an id; its value names the database first: `imdb-tt0133093`. */
function idsOf(database: Database, match: RegExpExecArray | undefined): readonly Mark[] {
  if (!match?.groups) return NOTHING;
  const id = match.groups.id ?? '';
  const value = `${database}-${database === 'asin' ? id.toUpperCase() : id.toLowerCase()}`;
  const end = match.index + match[0].length;
  return [{ property: 'id', value, start: match.index, end, strength: 'strong', rule: RULES[database] }];
}

const RULES = {
  imdb: 'id/imdb',
  tmdb: 'id/tmdb',
  tvdb: 'id/tvdb',
  tvmaze: 'id/tvmaze',
  trakt: 'id/trakt',
  kinopoisk: 'id/kinopoisk',
  douban: 'id/douban',
  anidb: 'id/anidb',
  anilist: 'id/anilist',
  mal: 'id/mal',
  musicbrainz: 'id/musicbrainz',
  discogs: 'id/discogs',
  igdb: 'id/igdb',
  asin: 'id/asin',
} as const satisfies Readonly<Record<Database, string>>;
