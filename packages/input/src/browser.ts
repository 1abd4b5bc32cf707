/*
 * What a web page has of this package: all that reads texts, values and bytes without Node's modules. Bundlers take this file
 * for `@mimmo/input` by the condition "browser"; `@mimmo/input/browser` has the types of this alone.
 */

export { looksLikePath } from './argument/looks-like-path.js';
export type { ByteChunks } from './bytes/byte-chunks.js';
export type { LoadOptions } from './load-options.js';
export { fromJson } from './text/content-json.js';
export { fromName } from './text/from-name.js';
export { canBeGivenBack, checkGiven } from './text/given-value.js';
export { fromMagnet, type MagnetContent } from './text/magnet.js';
export { fromText } from './text/text.js';
export type { InfoHashes, TorrentContent } from './torrent/info-hashes.js';
export { torrentOf as fromTorrent } from './torrent/torrent.js';
