import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  aFlag,
  aSignal,
  checkOptions,
  decodeText,
  type FileEntry,
  InputError,
  type OptionChecks,
  quoted,
  type Warning,
} from '@mimmo/core';
import { cleanName, cleanText } from '../content/clean-text.js';
import { readError, systemCode } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { createLeftOut, type LeftOutReason } from './left-out.js';
import { localPath } from './local-path.js';
import { entriesOf, type Place, statsOf, topPlace } from './places.js';

/** Options of {@link walkFolder}. */
export interface WalkOptions extends LoadOptions {
  /**
   * Whether folders on other file systems than the first one's are left out, as `find -xdev` leaves them out.
   *
   * @default false
   */
  readonly oneFileSystem?: boolean;
}

/** A folder that was found and not yet entered. */
export interface WalkedFolder {
  readonly name: string;
  /** Its path, beginning as the first one's was given. */
  readonly path: string;
  /** What lies in it; where it cannot be read any more, nothing, and a warning. */
  list(): Promise<FolderListing>;
}

/** What lies in a folder. */
export interface FolderListing {
  /** Its files, by their names. */
  readonly files: readonly FileEntry[];
  /** The folders in it, by their names. */
  readonly folders: readonly WalkedFolder[];
}

/** A walk through folders, a folder at a time, wherever who walks wants to go next. */
export interface FolderWalk {
  readonly top: WalkedFolder;
  /** What was left out so far: a warning for each reason, with the first path that it is about. */
  warnings(): readonly Warning[];
}

const CHECKS: OptionChecks<WalkOptions> = { signal: aSignal, oneFileSystem: aFlag };

/** What `walkFolder` of loaders.ts does and documents. */
export async function startWalk(given: string, options: WalkOptions = {}): Promise<FolderWalk> {
  checkOptions('walkFolder', options, CHECKS);
  const { signal, oneFileSystem = false } = options;
  signal?.throwIfAborted();
  const path = localPath(given);
  const leftOut = createLeftOut();
  const { bytes, device } = await topOf(path);
  const top = folderAt(topPlace(bytes), cleanName(basename(resolve(path))) || decodeText(bytes));
  return { top, warnings: () => leftOut.warnings() };

  function folderAt(place: Place, name: string): WalkedFolder {
    return { name, path: join(path, place.text), list: () => listed(place) };
  }

  async function listed(place: Place): Promise<FolderListing> {
    signal?.throwIfAborted();
    try {
      const { folders, files, links, others } = await entriesOf(place);
      for (const link of links) leaveOut('link', link);
      for (const other of others) leaveOut('other', other);
      const stats = await statsOf(files, signal);
      return {
        files: files.flatMap((file, at) => entryOf(file, stats[at]?.size)).sort(byPath),
        folders: (await entered(folders)).map((folder) => folderAt(folder, nameOf(folder))).sort(byName),
      };
    } catch (error) {
      signal?.throwIfAborted();
      if (place.text === '') throw readError(path, error);
      leaveOut(systemCode(error) === 'ENOENT' ? 'vanished' : 'folder', place);
      return { files: [], folders: [] };
    }
  }

  function entryOf(file: Place, size: number | undefined): readonly FileEntry[] {
    if (size !== undefined) return [{ path: nameOf(file), size }];
    leaveOut('entry', file);
    return [];
  }

  /** The folders that may be entered. */
  async function entered(folders: readonly Place[]): Promise<readonly Place[]> {
    if (!oneFileSystem || folders.length === 0) return folders;
    const stats = await statsOf(folders, signal);
    return folders.filter((_folder, at) => stats[at]?.dev === device);
  }

  function leaveOut(reason: LeftOutReason, { text }: Place): void {
    leftOut.add(reason, join(path, text));
  }
}

async function topOf(path: string): Promise<{ readonly bytes: Buffer; readonly device: number }> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) {
      throw new InputError('INPUT_UNSUPPORTED', `${quoted(path)} is no folder; give the one that it lies in.`);
    }
    return { bytes: await realpath(path, { encoding: 'buffer' }), device: stats.dev };
  } catch (error) {
    throw readError(path, error);
  }
}

/** A name that can be printed; it is shown and matched, never opened. */
function nameOf({ text }: Place): string {
  return cleanText(text.slice(text.lastIndexOf('/') + 1));
}

function byPath(left: FileEntry, right: FileEntry): number {
  return left.path < right.path ? -1 : 1;
}

function byName(left: WalkedFolder, right: WalkedFolder): number {
  return left.name < right.name ? -1 : 1;
}
