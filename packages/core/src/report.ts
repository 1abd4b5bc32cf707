import type { Classification } from './classification.js';
import type { ErrorCode } from './errors.js';
import type { ReportedMetadata } from './metadata.js';
import type { Warning } from './warning.js';

/** The answer to a user: what the content is and, for audio and video, what it is called. */
export type Report = Classification & {
  /** What it is called; missing where nobody could read it, and for media that no extractor is asked about. */
  readonly metadata?: ReportedMetadata;
  /** What failed or was left out on the way without costing the answer. */
  readonly warnings?: readonly Warning[];
};

/** What went wrong, for programs and people. */
export interface Problem {
  /** What went wrong, for a program; `INTERNAL` for a fault of MIMMO's own. */
  readonly code: ErrorCode | 'INTERNAL';
  /** What happened, to what, and what to do: a sentence for people. */
  readonly message: string;
  /** Of a fault of MIMMO's own: where in the code it happened, to be told to its makers. */
  readonly stack?: string;
}

/** What is printed or sent in place of a report. */
export interface ErrorReport {
  readonly error: Problem;
}
