import { growingBytes } from './growing-bytes.js';

/**
 * Where the record ends that begins at `from`, its line end included; -1 where more bytes are needed to tell.
 *
 * @param isAll whether no bytes follow
 */
export type RecordEnd = (bytes: Uint8Array, from: number, isAll: boolean) => number;

/** Whole records in a row, or one that is too long to be held, of which only the length is known. */
export type Cut = {
  readonly offset: number;
  readonly lines: number;
  /** Whether it ended early, for no more bytes can be read: other runs cut elsewhere. */
  readonly isBroken?: true;
} & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly tooLong: number });

/** Options of {@link cutBlocks}. */
export interface CutOptions {
  /** Where the first byte stands in its input. */
  readonly offset: number;
  readonly recordEnd: RecordEnd;
  /**
   * Bytes from which on a block ends with its record.
   *
   * @default BLOCK_SIZE
   */
  readonly size?: number;
  /**
   * Bytes of the longest record that is held.
   *
   * @default LONGEST_RECORD
   */
  readonly longest?: number;
}

/** Bytes of a block: some 800 names, so that what it costs to hand over is spread, and a model gets its rows together. */
export const BLOCK_SIZE = 64 * 1024;
/** Bytes of the longest record that is held; the file lists of the largest torrents take a few million. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

const NEWLINE = 10;

/**
 * Bytes in blocks of whole records. A record that is too long ends with the first line after it is. Where a block ends depends on
 * where it begins and on its bytes alone, so that a run which goes on at the end of any block cuts the same ones as a run that
 * never stopped; but for the last one before bytes that cannot be read, whose error comes after it. Memory is bounded by the
 * longest record.
 */
export async function* cutBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { offset, recordEnd, size = BLOCK_SIZE, longest = LONGEST_RECORD }: CutOptions,
): AsyncGenerator<Cut, void, undefined> {
  const held = growingBytes();
  /** Where the first byte that is held stands in the input. */
  let start = offset;
  /** How many of the bytes are whole records. */
  let whole = 0;
  /** The bytes that must be there before it is worth looking again: a long record is looked through a few times only. */
  let enough = 0;
  /** How much was dropped of a record that is too long. */
  let dropped = 0;

  try {
    for await (const chunk of chunks) {
      held.add(chunk);
      if (held.bytes.length >= enough) yield* blocks(false);
    }
  } catch (error) {
    // What could be read is answered all the same.
    if (whole > 0) yield { ...block(whole), isBroken: true };
    throw error;
  }
  yield* blocks(true);
  if (dropped > 0) yield tooLong();
  else if (held.bytes.length > 0) yield block(held.bytes.length);

  function* blocks(isAll: boolean): Generator<Cut, void, undefined> {
    for (;;) {
      if (dropped > 0) {
        if (!dropOn()) return;
        yield tooLong();
      }
      const { bytes } = held;
      const end = recordEnd(bytes, whole, isAll);
      const length = (end < 0 ? bytes.length : end) - whole;
      if (length > longest) {
        if (whole > 0) yield block(whole);
        dropped = longest;
        held.drop(longest);
      } else if (end < 0) {
        // Past the longest at once: at the end a record that is never closed is cut another way.
        enough = whole + Math.min(2 * length, longest + 1);
        return;
      } else {
        whole = end;
        if (whole >= size) yield block(whole);
      }
    }
  }

  /** Drops bytes up to the next line; whether that has come. */
  function dropOn(): boolean {
    const end = held.bytes.indexOf(NEWLINE) + 1;
    const count = end === 0 ? held.bytes.length : end;
    dropped += count;
    held.drop(count);
    return end > 0;
  }

  function tooLong(): Cut {
    start += dropped;
    const cut = { offset: start, lines: 1, tooLong: dropped };
    dropped = 0;
    return cut;
  }

  function block(count: number): Cut {
    const bytes = held.take(count);
    start += count;
    whole = 0;
    enough = 0;
    return { offset: start, lines: linesIn(bytes), bytes };
  }
}

/** Line ends in bytes, and a last line without one. */
function linesIn(bytes: Uint8Array): number {
  let lines = bytes.at(-1) === NEWLINE ? 0 : 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
