import { type ErrorReport, InputError, isMimmoError, messageOf, ServiceError } from '@mimmo/core';
import { errorReport } from '../answer/answer-items.js';
import { problemStatus } from './problem-status.js';

/** What is sent in place of an answer. */
export interface SentProblem {
  readonly status: number;
  readonly report: ErrorReport;
}

/** Anything thrown while a request was answered, as it is sent. */
export function sentProblem(error: unknown): SentProblem {
  const known = knownError(error);
  const report = errorReport(known);
  return { status: problemStatus(report.error.code), report };
}

/** Errors of the platform and of fastify in our words. */
function knownError(error: unknown): unknown {
  if (isMimmoError(error) || typeof error !== 'object' || error === null) return error;
  // Signals abort by errors that are of no one class everywhere.
  if ('name' in error && error.name === 'TimeoutError') {
    return new ServiceError('SERVICE_TIMEOUT', 'The answer took too long; ask for fewer releases at a time, or later.');
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 413)
    return new InputError(
      'INPUT_TOO_LARGE',
      'The body is too large; send fewer releases at a time, or a line each as application/x-ndjson.',
    );
  if (status === 415) {
    return new InputError(
      'INPUT_UNSUPPORTED',
      'The body is neither application/json nor application/x-ndjson; say which in Content-Type.',
    );
  }
  if (status === 400)
    return new InputError('INPUT_INVALID', `The request cannot be read: ${messageOf(error).replace(/\.$/u, '')}.`);
  return error;
}
