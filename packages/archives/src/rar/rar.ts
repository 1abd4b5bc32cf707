import { InputError } from '@mimmo/core';
import { ArchiveError } from '../archive-error.js';
import type { ArchiveEntry, RandomAccess, ReaderOptions } from '../archive-format.js';
import { windowOf } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import type { RarBlocks } from './rar-block.js';
import { RAR4_SIGNATURE, rar4Blocks } from './rar4.js';
import { RAR5_SIGNATURE, rar5Blocks } from './rar5.js';

/*
 * Lists RAR archives of both formats from their headers. A reader of our own, for libraries hold the whole archive in memory
 * or come with terms that our license cannot carry (docs/decisions/0104). No header needs RAR's compression.
 */

/** Signatures, with what reads the blocks after them. */
const FORMATS: readonly (readonly [signature: string, RarBlocks])[] = [
  [RAR5_SIGNATURE, rar5Blocks],
  [RAR4_SIGNATURE, rar4Blocks],
];

/** The files of a RAR archive and of its further volumes, each once. */
export async function* rarEntries(first: RandomAccess, options: ReaderOptions): AsyncGenerator<ArchiveEntry> {
  let volume: RandomAccess | undefined = first;
  for (let count = 1; volume; count += 1) {
    const goesOn: boolean = yield* volumeEntries(volume, count, options);
    if (!goesOn) return;
    if (count >= LIMITS.rarVolumes) throw new ArchiveError(`it claims more than ${count} parts`);
    volume = await options.nextVolume?.();
    if (!volume) options.onWarning?.(missingVolume(options.what, count));
  }
}

/** The files that begin in a volume. @returns whether another volume comes after it */
async function* volumeEntries(
  access: RandomAccess,
  count: number,
  options: ReaderOptions,
): AsyncGenerator<ArchiveEntry, boolean> {
  let goesOn = false;
  const window = windowOf(access);
  const head = new TextDecoder('latin1').decode(await window.at(0, RAR5_SIGNATURE.length));
  const [signature, blocks] = FORMATS.find(([start]) => head.startsWith(start)) ?? [];
  if (signature === undefined || blocks === undefined) throw new ArchiveError('it does not begin as RAR archives do');
  for await (const block of blocks(window, signature.length, options)) {
    goesOn = block.continuesInNext;
    if (block.kind === 'end') break;
    if (block.continuesFromLast && count === 1) throw laterVolume(options.what);
    if (block.entry && !block.continuesFromLast) yield block.entry;
  }
  return goesOn;
}

function laterVolume(what: string): InputError {
  return new InputError(
    'INPUT_UNSUPPORTED',
    `${what} is a later part of a RAR archive; give the first (.part1.rar, or .rar before .r00).`,
  );
}

function missingVolume(what: string, count: number): { code: 'INPUT_NOT_FOUND'; message: string } {
  const message = `${what} goes on in a part that is not there; files that begin after part ${count} are not listed. Put all parts into one folder.`;
  return { code: 'INPUT_NOT_FOUND', message };
}
