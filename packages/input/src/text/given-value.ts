import { InputError } from '@mimmo/core';

/** How deep a value may be nested: nothing that is sent in earnest is, and what is deeper overflows the stack of who writes it. */
const DEEPEST = 100;

/**
 * Holds a value of JSON that a stranger sent to what can be written out again, for its `id` comes back in the answer.
 *
 * @throws InputError INPUT_INVALID for a value that is nested too deep, and for an object whose `id` is a number that was rounded
 *   when it was read
 */
export function checkGiven(value: unknown): void {
  if (isDeeper(value, DEEPEST)) {
    throw new InputError(
      'INPUT_INVALID',
      `The value is nested deeper than ${DEEPEST} levels; send { name, files?, id? }.`,
    );
  }
  if (typeof value === 'object' && value !== null && 'id' in value && isRounded(value.id)) {
    throw new InputError('INPUT_INVALID', 'The "id" is a number that JavaScript rounds; write it as text.');
  }
}

/** Whether a value of JSON can be written out again as it was sent. */
export function canBeGivenBack(value: unknown): boolean {
  return !isRounded(value) && !isDeeper(value, DEEPEST);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Whether a number of JSON is a whole one that is not what its sender wrote any more. */
function isRounded(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
