import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { headOf } from '../input/input-file.js';

/** Bytes of a file by which it is told from another of the same size. */
const HEAD_SIZE = 64 * 1024;

/** What tells whether a file is still the one that a batch began with: its place, size, time and the hash of its first bytes. */
export async function inputIdentity(path: string): Promise<object> {
  const [{ size, mtime }, head] = [await stat(path), await headOf(path, HEAD_SIZE)];
  return {
    path: resolve(path),
    sizeInBytes: size,
    changedAt: mtime.toISOString(),
    head: createHash('sha256').update(head).digest('hex'),
  };
}
