import { type ErrorReport, isMimmoError, messageOf } from '@mimmo/core';

/** Whether an answer, or what was read, is a failure. */
export function isFailure(value: object): value is ErrorReport {
  return 'error' in value;
}

/** Anything thrown as what is printed in place of an answer. */
export function toFailure(error: unknown): ErrorReport {
  return { error: { code: isMimmoError(error) ? error.code : 'INTERNAL', message: messageOf(error) } };
}
