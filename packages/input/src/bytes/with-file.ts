import { type FileHandle, open, stat } from 'node:fs/promises';
import { InputError, quoted } from '@mimmo/core';
import { readError } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';

/** An ordinary file that is open for reading. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly sizeInBytes: number;
}

/**
 * Opens a file for as long as `use` takes. What the system refuses becomes an InputError; once the signal has asked for an
 * end, its reason is thrown instead.
 *
 * @throws InputError INPUT_NOT_FOUND, INPUT_UNREADABLE, and INPUT_UNSUPPORTED for folders, pipes and devices
 */
export async function withFile<Result>(
  path: string,
  use: (file: OpenFile) => Promise<Result>,
  options: LoadOptions,
): Promise<Result> {
  let handle: FileHandle | undefined;
  try {
    // Asked before opening, for opening a pipe waits for whoever writes to it.
    const stats = await stat(path);
    if (!stats.isFile()) {
      const kind = stats.isDirectory() ? 'a folder' : 'a pipe or device';
      throw new InputError('INPUT_UNSUPPORTED', `${quoted(path)} is ${kind}, not a file; give the path of a file.`);
    }
    handle = await open(path);
    return await use({ handle, sizeInBytes: stats.size });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw readError(path, error);
  } finally {
    await handle?.close();
  }
}
