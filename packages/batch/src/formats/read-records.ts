import { type Closable, closable } from '@mimmo/core';
import type { BlockContent, GivenRecord } from './record.js';
import { type Database, openDatabase } from './sqlite/database.js';
import { torrentsIn } from './sqlite/torrents.js';
import { TEXT_FORMAT } from './text-formats.js';

/** Reads the records of blocks, in a worker. */
export interface RecordReader extends Closable {
  /** The records of a block, in order. A database is opened with its first block, and stays open. */
  records(content: BlockContent): Iterable<GivenRecord>;
}

/** A reader of records. */
export function createRecordReader(): RecordReader {
  const databases = new Map<string, Database>();
  return {
    records(content) {
      switch (content.kind) {
        case 'bytes':
          return TEXT_FORMAT[content.format].records(content);
        case 'tooLong':
          return [tooLong(content)];
        case 'rows':
          return torrentsIn(databaseOf(content.database), content);
      }
    },
    ...closable(() => {
      for (const database of databases.values()) database.close();
    }),
  };

  function databaseOf(path: string): Database {
    const known = databases.get(path);
    if (known) return known;
    const opened = openDatabase(path);
    databases.set(path, opened);
    return opened;
  }
}

function tooLong({ line, lengthInBytes }: Extract<BlockContent, { kind: 'tooLong' }>): GivenRecord {
  const message = `A record of ${lengthInBytes} bytes was given, which is longer than any that is held; split it.`;
  return { id: line, kind: 'problem', problem: { code: 'INPUT_TOO_LARGE', message } };
}
