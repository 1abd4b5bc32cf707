import { ModelError } from '@mimmo/core';

/** Says that a file of a model cannot be read, and where it would come from. */
export function missingModelFile(path: string, cause?: unknown): ModelError {
  return new ModelError(
    'MODEL_NOT_FOUND',
    `The model file ${path} cannot be read. Install the model package again, or say as "model" where it is.`,
    { cause },
  );
}

/**
 * Says that a file of a model is not as it was released.
 *
 * @param what is wrong, as the end of a sentence about the file: `is no JSON`
 */
export function invalidModelFile(path: string, what: string, cause?: unknown): ModelError {
  return new ModelError('MODEL_INVALID', `The model file ${path} ${what}. Install the model package again.`, { cause });
}
