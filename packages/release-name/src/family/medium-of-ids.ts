import type { Medium } from '@mimmo/core';
import type { Scan } from '../scan/scan.js';
import { DATABASE_ROWS } from '../scan/vocabulary/database.js';

/** The medium of a name that has the id of its work in a database that knows works of one medium alone. */
export function mediumOfIds({ marks }: Scan): Medium | undefined {
  for (const { property, value } of marks) {
    if (property !== 'id') continue;
    const [database] = String(value).split('-');
    const medium = database && MEDIA_OF_DATABASES.get(database);
    if (medium) return medium;
  }
  return undefined;
}

const MEDIA_OF_DATABASES: ReadonlyMap<string, Medium | undefined> = new Map(
  DATABASE_ROWS.map(({ database, medium }) => [database, medium]),
);
