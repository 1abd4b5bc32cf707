import { decodeText, InputError, quoted } from '@mimmo/core';
import type { GivenRecord, RowsContent } from '../record.js';
import { type Database, openDatabase } from './database.js';

/** Torrents of a block. */
const TORRENTS_A_BLOCK = 256;
/** Rows of keys that are read at a time. */
const KEYS_AT_A_TIME = 64 * TORRENTS_A_BLOCK;

/** A stretch of torrents, by the keys of the first and the last. */
export interface KeyRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The torrents of a Magnetico database (tables `torrents` and `files`) in stretches of a few hundred, by their keys, after a
 * key.
 *
 * @throws InputError INPUT_UNSUPPORTED for another database, and for one without an index on the torrents of files
 */
export function* torrentRanges(path: string, after: number): Generator<KeyRange, void, undefined> {
  const database = openDatabase(path);
  try {
    checkTables(database, path);
    for (let key = after; ; ) {
      const keys = database
        .rows('SELECT id FROM torrents WHERE id > ? ORDER BY id LIMIT ?', key, KEYS_AT_A_TIME)
        .map(({ id }) => Number(id));
      for (let at = 0; at < keys.length; at += TORRENTS_A_BLOCK) {
        const block = keys.slice(at, at + TORRENTS_A_BLOCK);
        const [first, last] = [block.at(0), block.at(-1)];
        if (first !== undefined && last !== undefined) yield { first, last };
      }
      const last = keys.at(-1);
      if (last === undefined) return;
      key = last;
    }
  } finally {
    database.close();
  }
}

function checkTables(database: Database, path: string): void {
  const columns = (table: string): readonly unknown[] =>
    database.rows(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name);
  const lacks = (table: string, needed: readonly string[]): boolean => {
    const there = columns(table);
    return needed.some((column) => !there.includes(column));
  };
  if (lacks('torrents', ['id', 'info_hash', 'name']) || lacks('files', ['torrent_id', 'path', 'size'])) {
    throw new InputError(
      'INPUT_UNSUPPORTED',
      `${quoted(path)} has no tables torrents (id, info_hash, name) and files (torrent_id, path, size), as Magnetico's databases have; give its records as JSON Lines.`,
    );
  }
  const isIndexed = database
    .rows(
      "SELECT i.name FROM pragma_index_list('files') l, pragma_index_info(l.name) i WHERE i.seqno = 0 AND l.partial = 0",
    )
    .some(({ name }) => name === 'torrent_id');
  if (!isIndexed) {
    throw new InputError(
      'INPUT_UNSUPPORTED',
      `${quoted(path)} has no index by which the files of a torrent are found; make one first: CREATE INDEX files_of_torrents ON files (torrent_id);`,
    );
  }
}

/** The torrents of a stretch, each `{ name, files }` and called by its info hash, or else by its key. NULL is what nobody knows. */
export function* torrentsIn(database: Database, { first, last }: RowsContent): Generator<GivenRecord, void, undefined> {
  const files = new Map<unknown, { readonly path: string; readonly size: unknown }[]>();
  for (const { torrent_id: torrent, path: given, size } of database.rows(FILES, first, last)) {
    const path = textOf(given) ?? '';
    const known = files.get(torrent);
    if (known) known.push({ path, size });
    else files.set(torrent, [{ path, size }]);
  }
  const torrents = database.rows(
    'SELECT id, info_hash, name FROM torrents WHERE id BETWEEN ? AND ? ORDER BY id',
    first,
    last,
  );
  for (const { id, info_hash: hash, name } of torrents) {
    const value = { name: textOf(name) ?? null, files: files.get(id) ?? [] };
    yield { id: hashText(hash) ?? Number(id), kind: 'value', value };
  }
}

/** The files of torrents; a size that is none, or more than a number of JavaScript holds, is unknown. */
const FILES = `SELECT torrent_id, path,
  CASE WHEN typeof(size) = 'integer' AND size BETWEEN 0 AND ${Number.MAX_SAFE_INTEGER} THEN size END AS size
  FROM files WHERE torrent_id BETWEEN ? AND ? ORDER BY torrent_id, rowid`;

/** A text, also where it was written as bytes; `undefined` for NULL. */
function textOf(value: unknown): string | undefined {
  if (value instanceof Uint8Array) return decodeText(value);
  return value === null || value === undefined ? undefined : String(value);
}

/** An info hash as it is written: 40 hexadecimal digits; some databases hold it as that text. `undefined` for NULL. */
function hashText(hash: unknown): string | undefined {
  return hash instanceof Uint8Array ? Buffer.from(hash).toString('hex') : textOf(hash);
}
