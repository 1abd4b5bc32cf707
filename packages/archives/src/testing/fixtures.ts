import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { archiveEntries } from '../archive-entries.js';
import type { ArchiveEntry, ArchiveFormat, ArchiveOptions } from '../archive-format.js';
import { bytesAccess } from '../bytes/bytes-access.js';

const FOLDER = new URL('../testdata/', import.meta.url);

/** A list as another program printed it. */
export interface ExpectedList {
  readonly archive: string;
  readonly program: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** All lists beside the fixtures. */
export const LISTS: readonly ExpectedList[] = readFileSync(new URL('lists.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The names of all fixtures. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER);

/** The bytes of a fixture; images are kept in gzip. */
export function fixture(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, FOLDER));
  // A Buffer's slice() is no copy.
  return new Uint8Array(name.endsWith('.iso.gz') ? gunzipSync(bytes) : bytes);
}

/** The format that a fixture's name says; `undefined` for tars. */
export function formatOf(name: string): ArchiveFormat | undefined {
  if (name.endsWith('.iso.gz')) return 'iso';
  if (name.endsWith('.cab')) return 'cab';
  if (/\.rar$|\.r\d\d$/u.test(name)) return 'rar';
  return /\.7z(?:\.\d+)?$/u.test(name) ? '7z' : undefined;
}

/** The whole list of an archive, sorted by path. */
export async function listed(
  format: ArchiveFormat,
  bytes: Uint8Array,
  options: ArchiveOptions = {},
): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of archiveEntries(format, bytesAccess(bytes), options)) entries.push(entry);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
