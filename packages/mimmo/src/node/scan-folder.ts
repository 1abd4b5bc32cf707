import { join } from 'node:path';
import {
  aCountOrNone,
  aFlag,
  aFunction,
  aSignal,
  type ContentInfo,
  checkOptions,
  isMimmoError,
  type OptionChecks,
  type RunOptions,
  type Warning,
  warningOf,
} from '@mimmo/core';
import { fromListing, fromPath, type WalkedFolder, walkFolder } from '@mimmo/input';
import {
  DEEPEST,
  type GroupReason,
  isShelfAtSight,
  looseGroups,
  parseReleaseName,
  type ReleaseGroup,
  type ReleaseParser,
  releasesIn,
} from '@mimmo/patterns';
import { enterableFolders, loadedTree } from './loaded-tree.js';

/** Options of {@link scanFolder}. */
export interface ScanOptions extends RunOptions {
  /**
   * How many levels of folders are looked through for releases; a folder below them is one release, whatever it holds: with 1,
   * every folder and file in the given one.
   *
   * @default DEEPEST of @mimmo/patterns, more than anybody has
   */
  readonly depth?: number;
  /**
   * Whether folders on other file systems are left out.
   *
   * @default false
   */
  readonly oneFileSystem?: boolean;
  /**
   * Whether a damaged file is an error that goes to `onWarning`, and not answered by its name.
   *
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Reads names; `createReleaseParser` makes one that knows words of your own.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
  /**
   * Called with what belongs to no release: a folder that cannot be read or vanished, links that were not followed.
   *
   * @default nobody is told
   */
  readonly onWarning?: (warning: Warning) => void;
  /**
   * Called with the path of every folder when it has been read.
   *
   * @default nobody is told
   */
  readonly onFolder?: (path: string) => void;
}

/** A release that was found in a folder. */
export interface FoundRelease {
  /** Of its folder or its main file, beginning as the path that was given. */
  readonly path: string;
  /** Why it is one release. */
  readonly reason: GroupReason;
  /** What to ask for a report on. */
  readonly content: ContentInfo;
}

const CHECKS: OptionChecks<ScanOptions> = {
  signal: aSignal,
  depth: aCountOrNone,
  oneFileSystem: aFlag,
  strict: aFlag,
  parse: aFunction,
  onWarning: aFunction,
  onFolder: aFunction,
};

/** What every step of a scan needs. */
type Scan = Required<Pick<ScanOptions, 'parse' | 'strict' | 'onFolder' | 'onWarning'>> & RunOptions;

/**
 * The releases in a folder of many, in the order of their paths, each as soon as it is known. A release is a folder whose files
 * belong together (an album, a show, a program, or whatever a folder is called like a release), or a file with those that are called
 * like it. Archives and torrents are looked into; symbolic links are not followed. Of a path that is a file, that file.
 *
 * Memory is bounded: a folder that its name, or the names in it, show to keep releases apart is never held as a whole.
 *
 * @throws InputError INPUT_NOT_FOUND or INPUT_UNREADABLE for the path itself; OptionError for an unknown or wrong option
 *
 * @example
 * for await (const { path, content } of scanFolder('Downloads')) {
 *   console.log(path, (await mimmo.report(content)).medium);
 * }
 */
export async function* scanFolder(
  path: string,
  options: ScanOptions = {},
): AsyncGenerator<FoundRelease, void, undefined> {
  checkOptions('scanFolder', options, CHECKS);
  const { signal, depth = DEEPEST, oneFileSystem = false } = options;
  const { parse = parseReleaseName, strict = false, onFolder = ignore, onWarning = ignore } = options;
  const scan: Scan = { parse, strict, onFolder, onWarning, ...(signal && { signal }) };
  if (await isFile(path)) {
    yield { path, reason: 'file', content: await fromPath(path, { strict, ...(signal && { signal }) }) };
    return;
  }
  const walk = await walkFolder(path, { oneFileSystem, ...(signal && { signal }) });
  yield* releasesOf(walk.top, Math.min(depth, DEEPEST), scan);
  for (const warning of walk.warnings()) onWarning(warning);
}

function ignore(): void {
  // Nobody is told.
}

async function isFile(path: string): Promise<boolean> {
  // Imported late: the command, whose every start has this module, can do without.
  const { stat } = await import('node:fs/promises');
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

async function* releasesOf(
  folder: WalkedFolder,
  depth: number,
  scan: Scan,
): AsyncGenerator<FoundRelease, void, undefined> {
  const { signal, parse } = scan;
  signal?.throwIfAborted();
  const listing = await folder.list();
  scan.onFolder(folder.path);
  const folders = enterableFolders(listing);
  const sight = { name: folder.name, files: listing.files, folders: folders.map(({ name }) => name) };
  if (depth <= 0 || !isShelfAtSight(sight, parse)) {
    const { tree, isCut } = await loadedTree(folder, listing, scan.onFolder);
    const groups = releasesIn(tree, { parse, depth });
    if (!isCut) {
      for (const group of groups) yield* found(group, folder, scan);
      return;
    }
    const [first] = groups;
    if (groups.length === 1 && first?.path === '') {
      // Too much to be held; the loader of folders keeps what matters of it.
      yield { path: folder.path, reason: first.reason, content: await fromPath(folder.path, signal && { signal }) };
      return;
    }
  }
  for (const group of looseGroups(listing.files)) yield* found(group, folder, scan);
  for (const below of folders) yield* releasesOf(below, depth - 1, scan);
}

/** A release as it is given out. One that vanished meanwhile is answered by what was listed, with a warning. */
async function* found(
  group: ReleaseGroup,
  folder: WalkedFolder,
  scan: Scan,
): AsyncGenerator<FoundRelease, void, undefined> {
  const { reason } = group;
  const path = join(folder.path, group.path);
  if (reason !== 'file') {
    yield { path, reason, content: fromListing(path, group.files(), 'directory') };
    return;
  }
  try {
    yield { path, reason, content: await fileContent(path, group, scan) };
  } catch (error) {
    if (!isMimmoError(error)) throw error;
    if (scan.strict) scan.onWarning(warningOf(error, path));
    else
      yield {
        path,
        reason,
        content: { ...fromListing(path, group.files(), 'file'), warnings: [warningOf(error, path)] },
      };
  }
}

/** The content of a file with its companions; of an archive or torrent, what is in it. */
async function fileContent(path: string, group: ReleaseGroup, { strict, signal }: Scan): Promise<ContentInfo> {
  const content = await fromPath(path, { strict, ...(signal && { signal }) });
  const files = group.files();
  const isPlain = content.origin === 'file' && content.files.length > 0;
  return isPlain && files.length > 1 ? { ...content, name: group.name, files } : content;
}
