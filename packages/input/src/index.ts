export { ARGUMENT_KINDS, type ArgumentKind, type ArgumentOptions, fromArgument } from './argument.js';
export type { ByteChunks } from './byte-reader.js';
export { fromJson } from './content-json.js';
export type { InfoHashes, TorrentContent } from './info-hashes.js';
export type { ArchiveOptions, LoadOptions } from './load-options.js';
export { fromDirectory, fromPath, fromTar, fromTorrent, fromZip } from './loaders.js';
export { looksLikePath } from './looks-like-path.js';
export { fromMagnet, type MagnetContent } from './magnet.js';
export { fromText } from './text.js';
