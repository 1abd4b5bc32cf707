import { type ErrorCode, InputError, isMimmoError, messageOf, quoted } from '@mimmo/core';

/** What a system error code means for a reader of files: our code, and the end of the sentence. */
const SYSTEM_ERRORS: ReadonlyMap<unknown, readonly [ErrorCode, string]> = new Map([
  ['ENOENT', ['INPUT_NOT_FOUND', 'does not exist; check the path']],
  ['ENOTDIR', ['INPUT_NOT_FOUND', 'does not exist: a part of the path is no folder; check the path']],
  ['ENAMETOOLONG', ['INPUT_NOT_FOUND', 'is longer than paths can be; check the path']],
  ['ERR_INVALID_ARG_VALUE', ['INPUT_NOT_FOUND', 'has characters that no path can have; check the path']],
  ['ELOOP', ['INPUT_UNREADABLE', 'is a link that leads back to itself; name the file or folder it should lead to']],
  ['EACCES', ['INPUT_UNREADABLE', 'may not be read; ask for the permission to read it']],
  ['EPERM', ['INPUT_UNREADABLE', 'may not be read; ask for the permission to read it']],
  ['EMFILE', ['INPUT_UNREADABLE', 'cannot be opened: too many files are open; read fewer inputs at once']],
]);

/** The system's code of a failed call (`ENOENT`); `undefined` where there is none. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The error for a file or folder that the system would not let us read. Errors that are ours already stay as they are. */
export function readError(path: string, error: unknown): Error {
  if (isMimmoError(error)) return error;
  const [code, what] = SYSTEM_ERRORS.get(systemCode(error)) ?? [
    'INPUT_UNREADABLE',
    `cannot be read (${messageOf(error)}); check the disk and try again`,
  ];
  return new InputError(code, `${quoted(path)} ${what}.`, { cause: error });
}
