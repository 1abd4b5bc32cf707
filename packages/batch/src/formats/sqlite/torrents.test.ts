import { expect, test } from '@jest/globals';
import type { Database } from './database.js';
import { torrentsIn } from './torrents.js';

/** A database that answers with rows, whatever is asked of its tables. */
function databaseOf(torrents: readonly object[], files: readonly object[]): Database {
  const rows = (query: string): readonly Readonly<Record<string, unknown>>[] =>
    (query.includes('FROM files') ? files : torrents).map((row) => ({ ...row }));
  return { rows, close: () => undefined };
}

test('NULL is what nobody knows: a name, a size, a path, a hash', () => {
  const hash = Uint8Array.from({ length: 20 }, (_, index) => index);
  const torrents = [
    { id: 1, info_hash: hash, name: 'Some Film (2012)' },
    { id: 2, info_hash: 'ABCDEF', name: null },
    { id: 3, info_hash: null, name: Buffer.from('Тихая гавань') },
    { id: 4, info_hash: hash, name: null },
  ];
  const files = [
    { torrent_id: 1, path: 'Some Film.mkv', size: null },
    { torrent_id: 1, path: null, size: 7 },
    { torrent_id: 2, path: Buffer.from('Film.mkv'), size: 5 },
  ];
  expect([...torrentsIn(databaseOf(torrents, files), { kind: 'rows', database: 'x', first: 1, last: 4 })]).toEqual([
    {
      id: Buffer.from(hash).toString('hex'),
      kind: 'value',
      value: {
        name: 'Some Film (2012)',
        files: [
          { path: 'Some Film.mkv', size: null },
          { path: '', size: 7 },
        ],
      },
    },
    { id: 'ABCDEF', kind: 'value', value: { name: null, files: [{ path: 'Film.mkv', size: 5 }] } },
    { id: 3, kind: 'value', value: { name: 'Тихая гавань', files: [] } },
    { id: Buffer.from(hash).toString('hex'), kind: 'value', value: { name: null, files: [] } },
  ]);
});
