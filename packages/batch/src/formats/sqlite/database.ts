import { InputError, isMimmoError, messageOf, OptionError, quoted } from '@mimmo/core';

/** A database, open for reading. */
export interface Database {
  /** All rows of a query, each a value by column. */
  rows(query: string, ...values: readonly number[]): readonly Readonly<Record<string, unknown>>[];
  close(): void;
}

const MAGIC = 'SQLite format 3\0';

/** Whether the first bytes of a file are those of a SQLite database. */
export function isDatabase(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
}

/**
 * Opens a database by the SQLite that Node has.
 *
 * @throws OptionError for a Node without it; InputError INPUT_UNREADABLE where the database cannot be opened
 */
export function openDatabase(path: string): Database {
  const { DatabaseSync } = sqlite(path);
  const found = reading(path, () => new DatabaseSync(path, { readOnly: true }));
  return {
    rows: (query, ...values) => reading(path, () => found.prepare(query).all(...values)),
    close: () => found.close(),
  };
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isMimmoError(error)) throw error;
    throw new InputError('INPUT_UNREADABLE', `${quoted(path)} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

/** The part of `node:sqlite` that is used. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => {
    prepare(query: string): { all(...values: readonly number[]): readonly Readonly<Record<string, unknown>>[] };
    close(): void;
  };
}

function sqlite(path: string): Sqlite {
  const found: unknown = process.getBuiltinModule?.('node:sqlite');
  if (isSqlite(found)) return found;
  throw new OptionError(
    `${quoted(path)} is a SQLite database, which Node reads from 22.13 on, and this is ${process.version}; use a newer Node, or give its torrents as JSON Lines.`,
  );
}

/** Whether a module is Node's; its types are those of newer Nodes. */
function isSqlite(found: unknown): found is Sqlite {
  return typeof found === 'object' && found !== null && 'DatabaseSync' in found;
}
