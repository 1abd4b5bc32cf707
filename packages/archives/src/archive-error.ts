import { InputError } from '@mimmo/core';

/** An archive that breaks its format; the message ends a sentence. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** The error for an archive whose list of files needs a password. */
export function encryptedError(what: string): InputError {
  return new InputError('INPUT_UNSUPPORTED', `${what} has an encrypted list of files; decrypt it first.`);
}

/** The error for an archive that lists more than anybody packs. */
export function tooLargeError(what: string, limit: string): InputError {
  return new InputError('INPUT_TOO_LARGE', `${what} has more than ${limit}; unpack it yourself if you trust it.`);
}
