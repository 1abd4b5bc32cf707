import type { RunOptions } from '@mimmo/core';

/** Options of every loader. */
export type LoadOptions = RunOptions;

/** Options of loaders that also read bytes or streams, which carry no file name. */
export interface ArchiveOptions extends LoadOptions {
  /**
   * File name of the archive, with its ending: `Album.zip`, `Book.epub`. The content's name and container come from it.
   *
   * @default the path's file name; of bytes and streams, the empty name
   */
  readonly name?: string;
}
