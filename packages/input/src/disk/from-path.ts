import { stat } from 'node:fs/promises';
import { type ContentInfo, extensionInfo, extensionOf, type FileKind } from '@mimmo/core';
import { loadTar } from '../archive/tar/tar.js';
import { loadZip } from '../archive/zip/zip.js';
import { chunkReader } from '../bytes/byte-reader.js';
import { type Compression, expand } from '../bytes/expand.js';
import { type FileFormat, FORMAT_BYTES, fileFormat } from '../bytes/file-format.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { readError } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { loadTorrent } from '../torrent/torrent.js';
import { loadDirectory } from './directory.js';
import { singleFile } from './single-file.js';

/** What a look at a file's first bytes tells. */
interface Found {
  readonly sizeInBytes: number;
  readonly format: FileFormat | undefined;
}

/** Loaders of the files that are looked into. */
type Loader = typeof loadZip | typeof loadTar | typeof loadTorrent;

/** Endings that promise a format which must then be found: a web page saved as `release.torrent` is an error. */
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
export async function loadPath(path: string, options: LoadOptions = {}): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  if (await isFolder(path)) return loadDirectory(path, options);
  const { sizeInBytes, format } = await withFile(path, lookAt, options);
  const loader = await loaderOf(path, format, options);
  return loader ? loader(path, options) : singleFile(path, sizeInBytes);
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

async function loaderOf(
  path: string,
  format: FileFormat | undefined,
  options: LoadOptions,
): Promise<Loader | undefined> {
  const ending = extensionOf(path);
  const info = extensionInfo(ending);
  const isLookedInto = info?.packaged || info?.ambiguous || !OWN_FORMATS.has(info?.kind);
  if (format === 'torrent') return loadTorrent;
  if (isLookedInto && format === 'zip') return loadZip;
  if (isLookedInto && format === 'tar') return loadTar;
  if (isLookedInto && (format === 'gzip' || format === 'xz')) {
    if (await withFile(path, (file) => holdsTar(file, format), options)) return loadTar;
  }
  return PROMISED.get(ending);
}

/** Whether a compressed file expands to a tar archive: `.gz` is an ending of single files as well. */
async function holdsTar({ handle }: OpenFile, compression: Compression): Promise<boolean> {
  const reader = chunkReader(expand(handle.createReadStream({ autoClose: false }), compression));
  try {
    return fileFormat(await reader.read(FORMAT_BYTES)) === 'tar';
  } catch {
    // Damaged: an ending that promises an archive has its loader say so; any other file is just that file.
    return false;
  } finally {
    await reader.close();
  }
}
