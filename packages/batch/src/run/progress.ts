import { type Position, START } from '../input/position.js';
import type { Tally } from './tally.js';

/** How far a batch is: what is written of it, and of how much. */
export interface Progress {
  /** Where the first record begins that is not written. */
  readonly at: Position;
  /** Bytes of the output. */
  readonly writtenBytes: number;
  readonly records: number;
  /** What the answers were. */
  readonly tally: Tally;
}

/** Nothing is written. */
export const NOTHING_DONE: Progress = { at: START, writtenBytes: 0, records: 0, tally: {} };
