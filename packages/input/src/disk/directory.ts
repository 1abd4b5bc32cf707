import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type ContentInfo, decodeText, quoted } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList, type FileList } from '../content/file-list.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { folderAbove } from './folder-above.js';
import { createLeftOut, type LeftOut, type LeftOutReason } from './left-out.js';
import { localPath } from './local-path.js';

/** Files whose sizes are asked for at once. */
const CONCURRENT_STATS = 32;
const SEPARATOR = Buffer.from('/');

/**
 * A place below the folder that is read. Names on disk are bytes in any charset, and a name that is not UTF-8 is found again
 * by its bytes alone; so the system gets those, and people the text.
 */
interface Place {
  readonly bytes: Buffer;
  /** Path from the folder that is read, joined by `/`; empty for the folder itself. */
  readonly text: string;
}

/** A walk through a folder. */
interface Walk {
  /** The path that was given, under which warnings name what they are about. */
  readonly path: string;
  readonly list: FileList;
  readonly leftOut: LeftOut;
  readonly signal: AbortSignal | undefined;
}

/** What `fromDirectory` of loaders.ts does and documents. */
export async function loadDirectory(given: string, { signal }: LoadOptions = {}): Promise<ContentInfo> {
  const path = localPath(given);
  const walk: Walk = { path, list: createFileList(quoted(path)), leftOut: createLeftOut(), signal };
  const top: Place = { bytes: await read(path, () => realpath(path, { encoding: 'buffer' })), text: '' };
  const folders = await readEntries(top, await read(path, () => entriesOf(top)), walk);
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal?.throwIfAborted();
    const entries = await entriesOf(folder).catch(() => undefined);
    if (entries) for (const below of await readEntries(folder, entries, walk)) folders.push(below);
    else leaveOut('folder', folder, walk);
  }
  const { files, warnings = [] } = walk.list.listed();
  const all = [...warnings, ...walk.leftOut.warnings()];
  return {
    name: cleanName(basename(resolve(path))) || decodeText(top.bytes),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    origin: 'directory',
    ...folderAbove(path),
    ...(all.length > 0 && { warnings: all }),
  };
}

/** Adds the files of one folder to the list. @returns the folders in it */
async function readEntries(folder: Place, entries: readonly Dirent<Buffer>[], walk: Walk): Promise<Place[]> {
  const folders: Place[] = [];
  const others: Place[] = [];
  for (const entry of entries) {
    const place = placeIn(folder, entry.name);
    if (entry.isDirectory()) folders.push(place);
    else if (entry.isFile() || entry.isSymbolicLink()) others.push(place);
    else leaveOut('other', place, walk);
  }
  for (let start = 0; start < others.length; start += CONCURRENT_STATS) {
    walk.signal?.throwIfAborted();
    const places = others.slice(start, start + CONCURRENT_STATS);
    const stats = await Promise.all(places.map(statOf));
    for (const [index, place] of places.entries()) addFile(place, stats[index], walk);
  }
  return folders;
}

function addFile(place: Place, stats: Stats | undefined, walk: Walk): void {
  if (stats === undefined) leaveOut('entry', place, walk);
  else if (stats.isFile()) walk.list.add(place.text, stats.size);
  else leaveOut('other', place, walk);
}

function leaveOut(reason: LeftOutReason, { text }: Place, { path, leftOut }: Walk): void {
  leftOut.add(reason, join(path, text));
}

function placeIn(folder: Place, name: Buffer): Place {
  const text = decodeText(name);
  return {
    bytes: Buffer.concat([folder.bytes, SEPARATOR, name]),
    text: folder.text === '' ? text : `${folder.text}/${text}`,
  };
}

async function entriesOf({ bytes }: Place): Promise<Dirent<Buffer>[]> {
  return readdir(bytes, { withFileTypes: true, encoding: 'buffer' });
}

/** What a file is; `undefined` where it is a broken link, vanished, or lies where we may not look. */
async function statOf({ bytes }: Place): Promise<Stats | undefined> {
  return stat(bytes).catch(() => undefined);
}

async function read<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw readError(path, error);
  }
}
