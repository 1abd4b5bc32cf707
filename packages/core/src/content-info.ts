import type { Warning } from './warning.js';

/** One file of a release. */
export interface FileEntry {
  /** Path inside the release: relative, joined by `/`, without `.` or `..` segments. */
  readonly path: string;
  /** Size in bytes; 0 where it is unknown. */
  readonly size: number;
}

/** What a content was read from. */
export const CONTENT_ORIGINS = ['text', 'json', 'torrent', 'magnet', 'directory', 'file', 'zip', 'tar'] as const;

/** One of {@link CONTENT_ORIGINS}. */
export type ContentOrigin = (typeof CONTENT_ORIGINS)[number];

/** The one shape that every input becomes and every stage reads: a name, and the files if they are known. */
export interface ContentInfo {
  /** The release name, as given; of an archive, its file name without the ending. */
  readonly name: string;
  /** The files, in the order of the input; empty where only the name is known. */
  readonly files: readonly FileEntry[];
  /** What the content was read from. */
  readonly origin: ContentOrigin;
  /**
   * Of a file or folder on disk, up to three folders above it as they were given, joined by `/`, the nearest last
   * (`Some Show/Season 1`): they say what its name may leave out.
   */
  readonly folder?: string;
  /** Lower-case ending of the archive that holds the files (`zip`, `epub`, `tar.gz`), without the leading dot. */
  readonly container?: string;
  /** What could not be read of the input; reports pass it on. */
  readonly warnings?: readonly Warning[];
}

/**
 * A content that is only a name: what a stage's author needs for a first try.
 *
 * @example
 * nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');
 */
export function nameOnly(name: string): ContentInfo {
  return { name, files: [], origin: 'text' };
}
