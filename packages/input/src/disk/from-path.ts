import { stat } from 'node:fs/promises';
import { type ContentInfo, extensionInfo, extensionOf, type FileKind } from '@mimmo/core';
import { loadTar } from '../archive/tar/tar.js';
import { ZIP_PART } from '../archive/zip/not-a-zip.js';
import { loadZip } from '../archive/zip/zip.js';
import { chunkReader } from '../bytes/byte-reader.js';
import { type Compression, expand } from '../bytes/expand.js';
import { type FileFormat, FORMAT_BYTES, fileFormat } from '../bytes/file-format.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions, PathOptions } from '../load-options.js';
import { loadTorrent } from '../torrent/load-torrent.js';
import { answerByName } from './answer-by-name.js';
import { loadDirectory } from './directory.js';
import { localPath } from './local-path.js';
import { singleFile } from './single-file.js';

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
]);

/** Kinds whose formats may be zip or tar within (`.docx`, `.msix`, `.npz`, `.ova`): one file to its user, so to us. */
const OWN_FORMATS: ReadonlySet<FileKind | undefined> = new Set<FileKind>([
  'software',
  'book',
  'text',
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
  return { sizeInBytes, format: fileFormat(buffer.subarray(0, bytesRead)) };
}

/** What reads a file: by what is in it, and by what its extension promises. */
async function loaderOf(path: string, { format, sizeInBytes }: Found, options: LoadOptions): Promise<Loader> {
  const extension = extensionOf(path);
  const info = extensionInfo(extension);
  const isLookedInto = info?.packaged || info?.ambiguous || !OWN_FORMATS.has(info?.kind);
  if (format === 'torrent') return loadTorrent;
  if (isLookedInto && format === 'zip') return loadZip;
  if (isLookedInto && format === 'tar') return loadTar;
  if (isLookedInto && (format === 'gzip' || format === 'xz')) {
    const within = await withFile(path, (file) => formatWithin(file, format), options);
    if (within === 'tar') return loadTar;
    if (within === 'torrent' && format === 'gzip') return loadTorrent;
  }
  if (info?.kind === 'archive' && ZIP_PART.test(extension)) return loadZip;
  return PROMISED.get(extension) ?? (async () => singleFile(path, sizeInBytes));
}

/** What a compressed file expands to: `.gz` is an extension of archives and of single files. */
async function formatWithin({ handle }: OpenFile, compression: Compression): Promise<FileFormat | undefined> {
  const reader = chunkReader(expand(handle.createReadStream({ autoClose: false }), compression, 'The file'));
  try {
    return fileFormat(await reader.read(FORMAT_BYTES));
  } catch {
    // Damaged: an extension that promises an archive has its loader say so; any other file is just that file.
    return undefined;
  } finally {
    await reader.close();
  }
}

/** What a loader says of its input, said of the file. */
function pathInWarnings(content: ContentInfo, path: string): ContentInfo {
  if (!content.warnings) return content;
  return { ...content, warnings: content.warnings.map((warning) => ({ ...warning, path: warning.path ?? path })) };
}
