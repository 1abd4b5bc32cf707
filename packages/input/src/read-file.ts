import { open } from 'node:fs/promises';
import { InputError, quoted } from '@mimmo/core';
import { readError } from './input-errors.js';
import type { LoadOptions } from './load-options.js';

/**
 * All bytes of a small file.
 *
 * @throws InputError INPUT_TOO_LARGE past `limitInBytes`, INPUT_NOT_FOUND or INPUT_UNREADABLE where the system refuses
 */
export async function readWholeFile(path: string, limitInBytes: number, options: LoadOptions): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size > limitInBytes) {
        const message = `${quoted(path)} has ${size} bytes; at most ${limitInBytes} are read. Check that it is the right file.`;
        throw new InputError('INPUT_TOO_LARGE', message);
      }
      return await handle.readFile({ signal: options.signal });
    } finally {
      await handle.close();
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw readError(path, error);
  }
}
