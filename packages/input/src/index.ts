export { ARGUMENT_KINDS, type ArgumentKind, type ArgumentOptions, fromArgument } from './argument/argument.js';
export { looksLikePath } from './argument/looks-like-path.js';
export type { ByteChunks } from './bytes/byte-reader.js';
export type { ArchiveOptions, LoadOptions } from './load-options.js';
export { fromDirectory, fromPath, fromTar, fromTorrent, fromZip } from './loaders.js';
export { fromJson } from './text/content-json.js';
export { fromMagnet, type MagnetContent } from './text/magnet.js';
export { fromText } from './text/text.js';
export type { InfoHashes, TorrentContent } from './torrent/info-hashes.js';
