import type { RandomAccess } from '../archive-format.js';

/** Fetches bytes at positions by way of a window, so that neighbouring headers cost one call. */
export interface ByteWindow {
  readonly sizeInBytes: number;
  /** Bytes from a position, as many as asked for, fewer only at the end. Valid until the next call. */
  at(position: number, length: number): Promise<Uint8Array>;
}

/** Bytes of the window: headers lie far apart in large archives, so that a larger one fetches what nobody needs. */
const WINDOW_IN_BYTES = 16 * 1024;

/** A window over an archive, at its beginning. */
export function windowOf(access: RandomAccess): ByteWindow {
  const window = new Uint8Array(WINDOW_IN_BYTES);
  let start = 0;
  let end = 0;
  return {
    sizeInBytes: access.sizeInBytes,
    async at(position, length) {
      const wanted = Math.max(0, Math.min(length, access.sizeInBytes - position));
      if (wanted > window.length) {
        const bytes = new Uint8Array(wanted);
        return bytes.subarray(0, await access.read(bytes, position));
      }
      if (position < start || position + wanted > end) {
        start = position;
        end = position;
        end += await access.read(window, position);
      }
      return window.subarray(position - start, Math.min(position + wanted, end) - start);
    },
  };
}
