import { aFlag, aSignal, type OptionChecks, optionCheck, type RunOptions } from '@mimmo/core';

/** Options of every loader. */
export type LoadOptions = RunOptions;

/** Options of loaders that read whatever lies at a path. */
export interface PathOptions extends LoadOptions {
  /**
   * Whether a file that is damaged, encrypted, too large or in a format that cannot be read is an error. Without it such a
   * file is answered by its name, and the error stands in the content's `warnings`.
   *
   * @default false
   */
  readonly strict?: boolean;
}

/** Options of loaders that also read bytes or streams, which carry no file name. */
export interface ArchiveOptions extends LoadOptions {
  /**
   * File name of the archive, with its ending: `Album.zip`, `Book.epub`. The content's name and container come from it.
   *
   * @default the path's file name; of bytes and streams, the empty name
   */
  readonly name?: string;
}

/** A text, of an option. */
export const aText = optionCheck('a text', (value) => typeof value === 'string');

/** The checks of {@link LoadOptions}. */
export const LOAD_CHECKS: OptionChecks<LoadOptions> = { signal: aSignal };
/** The checks of {@link PathOptions}. */
export const PATH_CHECKS: OptionChecks<PathOptions> = { ...LOAD_CHECKS, strict: aFlag };
/** The checks of {@link ArchiveOptions}. */
export const ARCHIVE_CHECKS: OptionChecks<ArchiveOptions> = { ...LOAD_CHECKS, name: aText };
