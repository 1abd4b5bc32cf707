/** Bounds on what a stranger's archive may cost, each far above what real ones need. */
export const LIMITS = {
  /** Headers and directory records that are looked at before an archive is refused. */
  headers: 2_000_000,
  /** Headers between two looks at the signal. */
  headersPerTurn: 1024,
  /** Bytes of one RAR header; the format allows 2 MB, names take a few thousand. */
  rarHeaderBytes: 2 * 1024 * 1024,
  /** Volumes of one RAR archive. */
  rarVolumes: 10_000,
  /** Bytes of the list of a 7z archive, when expanded: some 300,000 files. */
  sevenZipListBytes: 32 * 1024 * 1024,
  /** Lists of a 7z archive within lists; programs write one. */
  sevenZipNesting: 4,
  /** Bytes of one folder's records in an ISO image. */
  isoFolderBytes: 64 * 1024 * 1024,
  /** Bytes of all folders' records in an ISO image. */
  isoFoldersBytes: 256 * 1024 * 1024,
  /** Files of a volume in UDF, each of which has an entry elsewhere: a minute's work. */
  udfEntries: 300_000,
  /** Bytes of bzip2 that are expanded, a third of a minute's work: its decoder in JavaScript is slow. */
  bzip2Bytes: 64 * 1024 * 1024,
  /** Bytes of memory that a zstd stream may ask for: what `zstd --ultra -20` takes; each block costs a move of all of it. */
  zstdWindowBytes: 32 * 1024 * 1024,
  /** Bytes of LZMA that are held, and expanded in half a minute or so. */
  lzmaBytes: 16 * 1024 * 1024,
  /** Bytes of memory that LZMA may ask for: what `xz -9` takes. */
  lzmaWindowBytes: 64 * 1024 * 1024,
  /** Bytes of a zstd block, by the format. */
  zstdBlockBytes: 128 * 1024,
} as const;
