import type { RandomAccess } from '../archive-format.js';

/** Bytes in memory as {@link RandomAccess}. */
export function bytesAccess(bytes: Uint8Array): RandomAccess {
  return {
    sizeInBytes: bytes.length,
    async read(target, position) {
      const found = bytes.subarray(position, position + target.length);
      target.set(found);
      return found.length;
    },
  };
}
