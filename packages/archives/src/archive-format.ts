import type { RunOptions, Warning } from '@mimmo/core';

/** Formats of archives that are listed, each by a reader of its own. */
export const ARCHIVE_FORMATS = ['rar', '7z', 'iso', 'cab'] as const;

/** One of {@link ARCHIVE_FORMATS}. */
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** Bytes at positions, with how many there are: a file, a part of memory, or several files one after the other. */
export interface RandomAccess {
  readonly sizeInBytes: number;
  /** Copies bytes from a position; fewer than asked for only at the end. @returns how many */
  read(target: Uint8Array, position: number): Promise<number>;
}

/** An ordinary file in an archive; folders and links are no entries. */
export interface ArchiveEntry {
  /** The path as the archive claims it; it may be absolute, climb by `..` or hold `\`. */
  readonly path: string;
  /** Bytes of the file when unpacked; 0 where the archive does not say. */
  readonly sizeInBytes: number;
}

/** Options of {@link archiveEntries}. */
export interface ArchiveOptions extends RunOptions {
  /**
   * The archive as it begins a message: `"Album.rar"`, in quotation marks.
   *
   * @default 'The archive'
   */
  readonly what?: string;
  /**
   * Opens the volume after the one that was read last, of an archive in several; `undefined` where there is none. Asked only
   * while the archive says that it goes on.
   *
   * @default no further volumes
   */
  readonly nextVolume?: () => Promise<RandomAccess | undefined>;
  /**
   * Told what was left out of the list.
   *
   * @default nobody is told
   */
  readonly onWarning?: (warning: Warning) => void;
}

/** Lists the files of archives of one format. It throws an ArchiveError where the archive breaks the format. */
export type ArchiveReader = (access: RandomAccess, options: ReaderOptions) => AsyncGenerator<ArchiveEntry>;

/** {@link ArchiveOptions} as readers get them. */
export interface ReaderOptions extends Omit<ArchiveOptions, 'what'> {
  readonly what: string;
}
