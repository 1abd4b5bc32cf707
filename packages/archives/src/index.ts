export { archiveEntries } from './archive-entries.js';
export {
  ARCHIVE_FORMATS,
  type ArchiveEntry,
  type ArchiveFormat,
  type ArchiveOptions,
  type RandomAccess,
} from './archive-format.js';
export { bytesAccess } from './bytes/bytes-access.js';
export { COMPRESSIONS, type Compression, expandBlocks } from './compression/compressions.js';
