import { ModelError, messageOf } from '@mimmo/core';

/** What went wrong with a model, and the error that said so. */
export function modelFailure(
  code: 'MODEL_INVALID' | 'MODEL_FAILED' | 'MODEL_RUNTIME_MISSING',
  what: string,
  cause: unknown,
): ModelError {
  return new ModelError(code, `${what}: ${messageOf(cause)}`, { cause });
}
