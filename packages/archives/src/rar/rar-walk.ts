import { ArchiveError, tooLargeError } from '../archive-error.js';
import type { ReaderOptions } from '../archive-format.js';
import type { ByteWindow } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import { takeTurn } from '../turn.js';
import type { RarBlock } from './rar-block.js';

/** A block as it lies in the file, and what it says. */
export interface ReadBlock {
  /** Where the next block begins if nothing is cut off. */
  readonly end: number;
  /** What it says of the files; nothing for comments, recovery records and the like. */
  readonly block: RarBlock | undefined;
}

/** Reads the block at a position. */
export type ReadBlockAt = (position: number) => Promise<ReadBlock>;

/** Goes from block to block until the archive ends, jumping over contents. */
export async function* walkBlocks(
  volume: ByteWindow,
  start: number,
  { what, signal, readBlock }: Pick<ReaderOptions, 'what' | 'signal'> & { readonly readBlock: ReadBlockAt },
): AsyncGenerator<RarBlock> {
  let position = start;
  for (let count = 0; position < volume.sizeInBytes; count += 1) {
    if (count >= LIMITS.headers) throw tooLargeError(what, `${LIMITS.headers} headers`);
    await takeTurn(count, signal);
    const { end, block } = await readBlock(position);
    if (end > volume.sizeInBytes) throw new ArchiveError(`it ends ${end - volume.sizeInBytes} bytes too early`);
    if (block) yield block;
    if (block?.kind === 'end') return;
    position = end;
  }
}
