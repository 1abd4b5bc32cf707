import type { ArchiveEntry, ReaderOptions } from '../archive-format.js';
import type { ByteWindow } from '../bytes/window.js';

/** What a block of a RAR archive says of its files, whichever the format. */
export type RarBlock = RarFileBlock | { readonly kind: 'end'; readonly continuesInNext: boolean };

/** A file, folder or link, or the part of one that lies in this volume. */
export interface RarFileBlock {
  readonly kind: 'file';
  /** None for folders and links. */
  readonly entry: ArchiveEntry | undefined;
  readonly continuesFromLast: boolean;
  readonly continuesInNext: boolean;
}

/** Reads the blocks of one volume that say something of its files, from the position after its signature. */
export type RarBlocks = (
  volume: ByteWindow,
  position: number,
  options: Pick<ReaderOptions, 'what' | 'signal'>,
) => AsyncGenerator<RarBlock>;
