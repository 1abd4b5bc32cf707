import { MimmoError, messageOf, quoted } from '@mimmo/core';

/** What the system says of a disk that has no more room. */
const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The error for a file that cannot be written: a full disk, a lost one, a folder that nobody may write to. */
export function outputError(path: string, error: unknown): MimmoError {
  const isFull = error instanceof Error && 'code' in error && FULL.includes(error.code);
  const advice = isFull
    ? 'What is written so far is kept; make room, and go on by --resume.'
    : 'Write to another file, or see to it that this one can be written.';
  return new MimmoError('OUTPUT_FAILED', `${quoted(path)} cannot be written: ${messageOf(error)}. ${advice}`, {
    cause: error,
  });
}
