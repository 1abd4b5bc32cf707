import { LONGEST_NAME } from '@mimmo/core';

/**
 * Bounds on what strangers' input may cost. Each is far above what real releases need and low enough that a hostile input
 * is over in seconds and within a few hundred megabytes.
 */
export const LIMITS = {
  /** Files that a content keeps: the largest ones, since they decide what a release is. */
  keptFiles: 100_000,
  /** UTF-16 units that the kept paths may have together. */
  keptPathLength: 20_000_000,
  /** Entries that are looked at before a folder, archive or torrent is refused. */
  visitedEntries: 5_000_000,
  /** UTF-16 units that the paths of those entries may have together: a deep folder is written once and counts per file. */
  visitedPathLength: 1_000_000_000,
  /** UTF-16 units of one path; a longer one loses its front. Linux allows 4,096 bytes. */
  pathLength: 4096,
  /** UTF-16 units of a release name. */
  nameLength: LONGEST_NAME,
  /** Bytes of a .torrent file; those of a million files stay below 100 MB. */
  torrentBytes: 128 * 1024 * 1024,
  /** Levels of lists and dictionaries in a .torrent file; a v2 file tree has one a folder. */
  bencodeDepth: 256,
  /** Bytes of one tar header that is itself data: a long name, a set of pax records. */
  tarHeaderBytes: 1024 * 1024,
  /** Bytes at the end of a zip archive in which its closing record is looked for; comments have at most 64 KB. */
  zipEndBytes: 256 * 1024,
  /** Places that look like that record of which each is tried. */
  zipEndRecords: 64,
  /** Bytes after a program in which an archive is looked for that it unpacks; what stands between is a few lines of settings. */
  selfExtractingBytes: 1024 * 1024,
  /** Sections of a program; those of real ones are a dozen or so. */
  programSections: 96,
  /** Members of a gzip file that may expand to less than a block of tar each; programs write a few (bgzip's last is empty). */
  smallGzipMembers: 1000,
  /** Bytes that a compressed tar may expand to. */
  expandedBytes: 256 * 1024 ** 3,
  /** Bytes that a compressed tar may expand to at any ratio… */
  expandedFreely: 1024 ** 3,
  /** …and the ratio of expanded to compressed bytes that is allowed beyond them. */
  expandedRatio: 250,
} as const;
