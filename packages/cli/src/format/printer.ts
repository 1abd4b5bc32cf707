import type { Answered } from '../answers.js';
import type { Output } from '../terminal.js';

/** Makes the text of one answer, its line end included. */
export type Printer = (answered: Answered) => string;

/** What a printer needs to know. */
export interface PrinterOptions {
  /** All that the parser found, too. */
  readonly details: boolean;
  /** Where the text goes: colours are for terminals. */
  readonly output: Output;
}
