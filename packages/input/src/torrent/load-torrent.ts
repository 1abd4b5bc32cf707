import { quoted } from '@mimmo/core';
import type { ByteChunks } from '../bytes/byte-chunks.js';
import { withFile } from '../bytes/with-file.js';
import { localPath } from '../disk/local-path.js';
import type { LoadOptions } from '../load-options.js';
import type { TorrentContent } from './info-hashes.js';
import { checkSize, readTorrent, torrentOf } from './torrent.js';

/** What `fromTorrent` of loaders.ts does and documents. */
export async function loadTorrent(
  source: string | Uint8Array | ByteChunks,
  options: LoadOptions = {},
): Promise<TorrentContent> {
  if (typeof source !== 'string') return torrentOf(source, options);
  options.signal?.throwIfAborted();
  const path = localPath(source);
  const what = quoted(path);
  const read = withFile(
    path,
    async ({ handle, sizeInBytes }) => {
      checkSize(sizeInBytes, what);
      return handle.readFile({ signal: options.signal });
    },
    options,
  );
  return readTorrent(await read, what);
}
