import { type ErrorCode, isMimmoError, messageOf } from '@mimmo/core';

/** What went wrong, for programs and people; `INTERNAL` is said of faults of ours. */
export interface Problem {
  readonly code: ErrorCode | 'INTERNAL';
  readonly message: string;
  /** Of a fault of ours: where in the code it happened, to be told to us. */
  readonly stack?: string;
}

/** What stands in place of the answer to an input that failed. */
export interface Failure {
  readonly error: Problem;
}

/** Whether an answer, or what was read, is a failure. */
export function isFailure(value: object): value is Failure {
  return 'error' in value;
}

/** Anything thrown as what is printed in place of an answer. */
export function toFailure(error: unknown): Failure {
  return { error: { code: isMimmoError(error) ? error.code : 'INTERNAL', message: messageOf(error) } };
}
