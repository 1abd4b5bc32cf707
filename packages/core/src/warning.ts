import type { ErrorCode, MimmoError } from './errors.js';

/** Something that failed or was left out on the way without costing the answer. */
export interface Warning {
  /** What went wrong, for a program. */
  readonly code: ErrorCode;
  /** What happened, to what, and what to do: a sentence for people. */
  readonly message: string;
  /** The file or folder that it is about, where it is about one. */
  readonly path?: string;
}

/** An error as a warning: what was asked for goes on without what failed. */
export function warningOf({ code, message }: MimmoError, path?: string): Warning {
  return { code, message, ...(path !== undefined && { path }) };
}
