import type { Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type ContentInfo, decodeText, quoted } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { createFileList, type FileList } from '../content/file-list.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { folderAbove } from './folder-above.js';
import { createLeftOut, type LeftOut, type LeftOutReason } from './left-out.js';
import { localPath } from './local-path.js';
import { type Entries, entriesOf, type Place, statsOf, topPlace } from './places.js';

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
  const bytes = await read(path, () => realpath(path, { encoding: 'buffer' }));
  const top = topPlace(bytes);
  const folders = [...(await addEntries(await read(path, () => entriesOf(top)), walk))];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal?.throwIfAborted();
    const entries = await entriesOf(folder).catch(() => undefined);
    if (entries) for (const below of await addEntries(entries, walk)) folders.push(below);
    else leaveOut('folder', folder, walk);
  }
  const { files, warnings = [] } = walk.list.listed();
  const all = [...warnings, ...walk.leftOut.warnings()];
  return {
    name: cleanName(basename(resolve(path))) || decodeText(bytes),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    origin: 'directory',
    ...folderAbove(path),
    ...(all.length > 0 && { warnings: all }),
  };
}

/** Adds the files of one folder to the list. @returns the folders in it */
async function addEntries({ folders, files, links, others }: Entries, walk: Walk): Promise<readonly Place[]> {
  for (const place of others) leaveOut('other', place, walk);
  const places = links.length > 0 ? [...files, ...links] : files;
  const stats = await statsOf(places, walk.signal);
  for (const [index, place] of places.entries()) addFile(place, stats[index], walk);
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

async function read<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw readError(path, error);
  }
}
