/**
 * What a file is for, within its release: what the release is about (`main`), what comes along with it, and what only got
 * there (`junk`: what systems leave in folders, and programs that ride along with films).
 */
export const FILE_ROLES = [
  'main',
  'sample',
  'extra',
  'subtitle',
  'artwork',
  'booklet',
  'proof',
  'playlist',
  'checksum',
  'note',
  'installer',
  'crack',
  'archive-part',
  'source-code',
  'data',
  'junk',
] as const;

/** One of {@link FILE_ROLES}. */
export type FileRole = (typeof FILE_ROLES)[number];
