import { basename } from 'node:path';
import type { ContentInfo } from '@mimmo/core';
import { type Compression, EXTENSION_OF } from '../bytes/expand.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { createFileList } from '../content/file-list.js';
import { folderAbove } from '../disk/folder-above.js';
import { localPath } from '../disk/local-path.js';
import type { LoadOptions } from '../load-options.js';
import { archiveName } from './archive-name.js';

/** Bytes at the end of gzip that hold the size of what it expands to. */
const GZIP_SIZE_BYTES = 4;
/** How much larger than its content a gzip file is at most: a share of it, and what stands around it (with the name). */
const MOST_GROWTH = 0.01;
const FRAME_BYTES = 1024;

/**
 * The loader of a compressed file that is no archive: `Film.mkv.gz` is a content of the one file `Film.mkv`. Nothing is
 * expanded: gzip says at its end how large the file is, modulo 4 GB; of others the size is unknown.
 */
export function loadCompressed(
  compression: Compression,
): (given: string, options: LoadOptions) => Promise<ContentInfo> {
  return async (given, options) => {
    const path = localPath(given);
    const size = compression === 'gzip' ? await withFile(path, gzipSize, options) : 0;
    const { name, container } = archiveName(path, EXTENSION_OF[compression]);
    const list = createFileList(basename(path));
    list.add(name, size);
    return { name, container, ...list.listed(), origin: 'file', ...folderAbove(path) };
  };
}

/** What the end claims; 0, unknown, where that is less than gzip could make of it, since it is off by 4 GB. */
async function gzipSize({ handle, sizeInBytes }: OpenFile): Promise<number> {
  const end = Buffer.alloc(GZIP_SIZE_BYTES);
  await handle.read(end, 0, end.length, Math.max(0, sizeInBytes - end.length));
  const claimed = end.readUInt32LE(0);
  return claimed < sizeInBytes * (1 - MOST_GROWTH) - FRAME_BYTES ? 0 : claimed;
}
