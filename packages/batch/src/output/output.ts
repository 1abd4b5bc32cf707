import { type FileHandle, open } from 'node:fs/promises';
import { type Closable, closable } from '@mimmo/core';
import { outputError } from './output-error.js';

/** Where a batch writes. */
export interface BatchOutput extends Closable {
  /** Writes bytes after those before; rejects with `OUTPUT_FAILED` where that cannot be done. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when what was written is on the disk, where it goes to one. */
  flush(): Promise<void>;
}

/**
 * A file as an output.
 *
 * @param keep how many bytes of it are kept; the rest is cut off
 * @throws MimmoError OUTPUT_FAILED for a file that cannot be written
 */
export async function fileOutput(path: string, keep: number): Promise<BatchOutput> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, keep > 0 ? 'r+' : 'w');
    const isRegular = (await file.stat()).isFile();
    if (isRegular) await file.truncate(keep);
    return outputTo(file, { path, isRegular, keep });
  } catch (error) {
    await file?.close();
    throw outputError(path, error);
  }
}

/** A file that is open. */
interface OpenFile {
  readonly path: string;
  /** Whether it lies on a disk, and is no pipe or device. */
  readonly isRegular: boolean;
  readonly keep: number;
}

function outputTo(file: FileHandle, { path, isRegular, keep }: OpenFile): BatchOutput {
  let position = keep;
  return {
    async write(bytes) {
      try {
        // A disk that is nearly full takes a part.
        for (let rest = bytes; rest.length > 0; ) {
          const { bytesWritten } = await file.write(rest, 0, rest.length, isRegular ? position : null);
          position += bytesWritten;
          rest = rest.subarray(bytesWritten);
        }
      } catch (error) {
        throw outputError(path, error);
      }
    },
    async flush() {
      if (!isRegular) return;
      try {
        await file.datasync();
      } catch (error) {
        throw outputError(path, error);
      }
    },
    ...closable(() => file.close()),
  };
}
