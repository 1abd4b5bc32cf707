import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ContentInfo,
  corruptError,
  extensionInfo,
  extensionOf,
  type FileKind,
  InputError,
  isMimmoError,
  messageOf,
  quoted,
} from '@mimmo/core';
import { loadCompressed } from '../archive/compressed-file.js';
import { loadArchive } from '../archive/listed.js';
import { loadSelfExtracting } from '../archive/self-extracting.js';
import { loadTar } from '../archive/tar/tar.js';
import { ZIP_PART } from '../archive/zip/not-a-zip.js';
import { loadZip } from '../archive/zip/zip.js';
import { chunkReader } from '../bytes/byte-reader.js';
import { type Compression, expand, isCompression } from '../bytes/expand.js';
import { DISC_MARK, type FileFormat, FORMAT_BYTES, fileFormat, isDiscMark } from '../bytes/file-format.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions, PathOptions } from '../load-options.js';
import { loadTorrent } from '../torrent/load-torrent.js';
import { answerByName } from './answer-by-name.js';
import { loadDirectory } from './directory.js';
import { localPath } from './local-path.js';
import { singleFile } from './single-file.js';
import { firstVolumeName } from './volumes.js';

/** What a look at a file's first bytes tells. */
interface Found {
  readonly sizeInBytes: number;
  readonly format: FileFormat | undefined;
}

type Loader = (path: string, options: LoadOptions) => Promise<ContentInfo>;

/** Extensions that promise a format which must then be found: a web page saved as `release.torrent` is a damaged torrent. */
const PROMISED: ReadonlyMap<string, Loader> = new Map<string, Loader>([
  ['torrent', loadTorrent],
  ['zip', loadZip],
  ['tar', loadTar],
  ['tar.gz', loadTar],
  ['tgz', loadTar],
  ['tar.xz', loadTar],
  ['txz', loadTar],
  ['tar.bz2', loadTar],
  ['tbz2', loadTar],
  ['tbz', loadTar],
  ['tar.zst', loadTar],
  ['tzst', loadTar],
  ['tar.lz4', loadTar],
  ['tar.lzma', loadTar],
  ['tlz', loadTar],
  ['rar', loadArchive],
  ['7z', loadArchive],
]);

/** Kinds whose formats may be zip or tar within (`.docx`, `.msix`, `.npz`, `.ova`): one file to its user, so to us. */
const OWN_FORMATS: ReadonlySet<FileKind | undefined> = new Set<FileKind>([
  'software',
  'book',
  'text',
  'document',
  'data',
  'code',
  'image',
]);

/** What `fromPath` of loaders.ts does and documents. */
export async function loadPath(given: string, options: PathOptions = {}): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  const path = localPath(given);
  const loader = (await isFolder(path))
    ? loadDirectory
    : await loaderOf(path, await withFile(path, lookAt, options), options);
  try {
    return pathInWarnings(await loader(path, options), path);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (options.strict) throw error;
    return answerByName(path, error);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw readError(path, error);
  }
}

async function lookAt({ handle, sizeInBytes }: OpenFile): Promise<Found> {
  const { bytesRead, buffer } = await handle.read(new Uint8Array(FORMAT_BYTES), 0, FORMAT_BYTES, 0);
  const format = fileFormat(buffer.subarray(0, bytesRead));
  if (format !== undefined) return { sizeInBytes, format };
  const mark = new Uint8Array(DISC_MARK.sizeInBytes);
  await handle.read(mark, 0, mark.length, DISC_MARK.position);
  return { sizeInBytes, format: isDiscMark(mark) ? 'iso' : undefined };
}

/** What reads a file: by what is in it, and by what its extension promises. */
async function loaderOf(path: string, { format, sizeInBytes }: Found, options: LoadOptions): Promise<Loader> {
  const extension = extensionOf(path);
  const info = extensionInfo(extension);
  const isLookedInto = info?.packaged || info?.ambiguous || !OWN_FORMATS.has(info?.kind);
  if (format === 'torrent') return loadTorrent;
  if (isLookedInto && format === 'zip') return loadZip;
  if (isLookedInto && format === 'tar') return loadTar;
  if (isLookedInto && (format === 'rar' || format === '7z' || format === 'iso' || format === 'cab')) return loadArchive;
  // Cabinets are software to their users, and so is what most of them hold.
  if (format === 'cab' && extension === 'cab') return loadArchive;
  if (isLookedInto && isCompression(format)) {
    const within = await formatWithin(path, format, options);
    if (within === 'tar') return loadTar;
    if (within === 'torrent' && format === 'gzip') return loadTorrent;
    if (info?.kind === 'archive' && !PROMISED.has(extension)) {
      return within instanceof Error ? () => Promise.reject(within) : loadCompressed(format);
    }
  }
  if (extension === 'exe')
    return async () => (await loadSelfExtracting(path, options)) ?? singleFile(path, sizeInBytes);
  if (info?.kind === 'archive' && ZIP_PART.test(extension)) return loadZip;
  const promised = PROMISED.get(extension);
  if (promised) return promised;
  if (info?.kind === 'archive') return async () => unread(path);
  return async () => ({ ...singleFile(path, sizeInBytes), ...(info?.kind === 'disc-image' && unreadImage(path)) });
}

/** Fails for an archive in a format that is not listed, or a part of one. */
function unread(path: string): never {
  const first = firstVolumeName(basename(path));
  const whatToDo = first === undefined ? 'unpack it and give the folder' : `its parts begin with ${quoted(first)}`;
  throw new InputError('INPUT_UNSUPPORTED', `${quoted(path)} is an archive that is not looked into; ${whatToDo}.`);
}

/** What is said of the image of a disc in a format that is not listed; as one file it is part of the answer all the same. */
function unreadImage(path: string): Pick<ContentInfo, 'warnings'> {
  const message = `${quoted(path)} is an image that is not looked into; mount it and give the folder.`;
  return { warnings: [{ code: 'INPUT_UNSUPPORTED', message }] };
}

/** What a compressed file expands to, or why it does not: `.gz` is an extension of archives and of single files. */
async function formatWithin(
  path: string,
  compression: Compression,
  options: LoadOptions,
): Promise<FileFormat | Error | undefined> {
  return withFile(
    path,
    async ({ handle }) => {
      const reader = chunkReader(expand(handle.createReadStream({ autoClose: false }), compression, quoted(path)));
      try {
        return fileFormat(await reader.read(FORMAT_BYTES));
      } catch (error) {
        // An extension that promises an archive has its loader say so; a file with one of its own is just that file.
        return isMimmoError(error) ? error : corruptError(quoted(path), messageOf(error), error);
      } finally {
        await reader.close();
      }
    },
    options,
  );
}

/** What a loader says of its input, said of the file. */
function pathInWarnings(content: ContentInfo, path: string): ContentInfo {
  if (!content.warnings) return content;
  return { ...content, warnings: content.warnings.map((warning) => ({ ...warning, path: warning.path ?? path })) };
}
