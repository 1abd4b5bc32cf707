/** A place between two records of a batch's inputs. */
export interface Position {
  /** Which of the inputs, from 0. */
  readonly input: number;
  /** The byte of the input, expanded where it is compressed; in a database the last key that is done. */
  readonly offset: number;
  /** The line of all inputs together that comes next, from 1. */
  readonly line: number;
}

/** Where a batch begins. */
export const START: Position = { input: 0, offset: 0, line: 1 };
