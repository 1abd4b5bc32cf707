import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { runBuilt } from '../../testing/built-cli.js';

/*
 * What batches have by newer Nodes alone, SQLite and zstd: used where this one has them, refused by a reason where not. Threads run
 * what is built: `dist` must be there.
 */
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'mimmo-newer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batch = (...argv: readonly string[]) =>
  runBuilt(['batch', '--no-ml', '--metadata', 'rules', '--jobs', '2', ...argv]);
const MATRIX = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
const HASH = '00112233445566778899aabbccddeeff00112233';

/** SQLite as newer Nodes have it, which the types of the oldest one do not know. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => { exec(sql: string): void; close(): void };
}

const sqlite = process.getBuiltinModule?.('node:sqlite') as unknown as Sqlite | undefined;
const compress = 'zstdCompressSync' in zlib ? (zlib.zstdCompressSync as (bytes: Uint8Array) => Buffer) : undefined;
const expand = 'zstdDecompressSync' in zlib ? (zlib.zstdDecompressSync as (bytes: Uint8Array) => Buffer) : undefined;
const withSqlite = sqlite ? test : test.skip;
const withoutSqlite = sqlite ? test.skip : test;
const withZstd = compress ? test : test.skip;
const withoutZstd = compress ? test.skip : test;

describe('a database of a crawler', () => {
  withSqlite('is read with its NULLs and numbers that are none, each of which costs itself alone', async () => {
    const path = join(folder, 'magnetico.sqlite3');
    const database = sqlite && new sqlite.DatabaseSync(path);
    database?.exec(`
      CREATE TABLE torrents (id INTEGER PRIMARY KEY, info_hash BLOB, name TEXT, total_size INTEGER);
      CREATE TABLE files (id INTEGER PRIMARY KEY, torrent_id INTEGER, size INTEGER, path TEXT);
      CREATE INDEX files_of_torrents ON files (torrent_id);
      INSERT INTO torrents VALUES (1, x'${HASH}', '${MATRIX}', NULL), (2, x'01', NULL, 5), (3, x'02', NULL, NULL),
        (5, NULL, 'Holidays', NULL), (6, 'abc', '', 3), (7, x'03', x'ff', 3);
      INSERT INTO files VALUES (1, 1, NULL, '${MATRIX}.mkv'), (2, 2, 30000000, '01 - Song.flac'), (3, 2, NULL, '02 - Song.flac'),
        (4, 5, 9223372036854775807, '01 - Harbour.flac'), (5, 5, -4, '02 - Lanterns.flac'), (6, 5, 'a lot', '03 - Tide.flac'),
        (7, 5, 4.5, NULL), (8, 99, 1, 'of nothing.mkv');`);
    database?.close();
    const { code, err, ...result } = await batch(path);
    expect(result.json()).toMatchObject([
      { id: HASH, medium: 'video', metadata: { title: 'The Matrix' } },
      { id: '01', medium: 'audio' },
      { id: '02', error: { code: 'INPUT_EMPTY' } },
      { id: 5, medium: 'audio', subcategory: 'album', warnings: [{ code: 'INPUT_INVALID' }] },
      { id: 'abc', error: { code: 'INPUT_EMPTY' } },
      { id: '03', medium: expect.any(String) },
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('6 records')]);
  });

  withoutSqlite('is refused by what reads it', async () => {
    const path = join(folder, 'refused.sqlite3');
    writeFileSync(path, 'SQLite format 3\0 and so on');
    const { code, err, out } = await batch(path);
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(err)).toMatchObject({
      error: { code: 'OPTION_INVALID', message: expect.stringMatching(/22\.13.*JSON Lines/u) },
    });
  });
});

describe('zstd', () => {
  withZstd('is read, frames in a row too, and written', async () => {
    const [input, output] = [join(folder, 'names.txt.zst'), join(folder, 'out.jsonl.zst')];
    const frames = [`${MATRIX}\n`, `${MATRIX}\n`].map((line) => compress?.(Buffer.from(line)) ?? Buffer.alloc(0));
    writeFileSync(input, Buffer.concat(frames));
    expect(await batch(input, '-o', output)).toMatchObject({ code: 0 });
    const lines = expand?.(readFileSync(output)).toString().trimEnd().split('\n') ?? [];
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { id: 1, medium: 'video' },
      { id: 2, medium: 'video' },
    ]);
  });

  withZstd('that is cut or none is answered as far as it goes, and then an error', async () => {
    const path = join(folder, 'cut.txt.zst');
    const whole = compress?.(Buffer.from(`${MATRIX}\n`.repeat(50_000))) ?? Buffer.alloc(0);
    for (const bytes of [whole.subarray(0, whole.length - 9), Buffer.from('no zstd at all')]) {
      writeFileSync(path, bytes);
      expect(await batch(path)).toMatchObject({ code: 1, err: expect.stringContaining('INPUT_UNREADABLE') });
    }
  });

  withoutZstd('is refused by what has it, in and out, before anything is written', async () => {
    const [plain, packed] = [join(folder, 'plain.txt'), join(folder, 'packed.txt.zst')];
    writeFileSync(plain, `${MATRIX}\n`);
    writeFileSync(packed, Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
    for (const argv of [[packed], [plain, '-o', join(folder, 'out.zst')]]) {
      const { code, err, out } = await batch(...argv);
      expect([code, out]).toEqual([1, '']);
      expect(JSON.parse(err)).toMatchObject({
        error: { code: 'OPTION_INVALID', message: expect.stringMatching(/22\.15.*gzip/u) },
      });
    }
  });
});
