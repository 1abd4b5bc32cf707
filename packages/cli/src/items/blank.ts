import { InputError } from '@mimmo/core';

/** Says that there is nothing to answer. */
export function blank(what: 'line' | 'name' | 'path'): InputError {
  return new InputError('INPUT_EMPTY', `The ${what} is blank; give a ${what === 'path' ? 'path' : 'release name'}.`);
}
