import type { RandomAccess } from '@mimmo/archives';
import type { OpenFile } from './with-file.js';

/** An open file as bytes at positions. */
export function fileAccess({ handle, sizeInBytes }: OpenFile): RandomAccess {
  return {
    sizeInBytes,
    read: async (target, position) => (await handle.read(target, 0, target.length, position)).bytesRead,
  };
}
