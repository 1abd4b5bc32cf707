import { MimmoError, messageOf, quoted } from '@mimmo/core';

/** The error for a file that cannot be written: a full disk, a lost one, a folder that nobody may write to. */
export function outputError(path: string, error: unknown): MimmoError {
  return new MimmoError(
    'OUTPUT_FAILED',
    `${quoted(path)} cannot be written: ${messageOf(error)}. What is written so far is kept; make room, and go on by --resume.`,
    { cause: error },
  );
}
