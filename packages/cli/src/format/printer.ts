import type { MaybePromise } from '@mimmo/core';
import type { Answered } from '../items/answers.js';
import type { Output } from '../terminal.js';
import type { OutputOptions } from './output-answer.js';

/** Makes the text of one answer, its line end included. */
export type Printer = (answered: Answered) => MaybePromise<string>;

/** What a printer needs to know. */
export interface PrinterOptions extends OutputOptions {
  /** Where the text goes: colours and widths are those of a terminal. */
  readonly output: Output;
}
