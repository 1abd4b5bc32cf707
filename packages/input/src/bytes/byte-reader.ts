import type { FileHandle } from 'node:fs/promises';
import type { ByteChunks } from './byte-chunks.js';

/** Reads bytes front to back, and passes over those that nobody needs. */
export interface ByteReader {
  /** The next bytes, as many as asked for; fewer only where the input ends. Valid until the next call. */
  read(length: number): Promise<Uint8Array>;
  /** Passes over bytes. @returns how many there were, fewer only where the input ends */
  skip(length: number): Promise<number>;
  /** Ends the reading; a stream is told that no more of it is wanted. */
  close(): Promise<void>;
}

/** A reader of a stream, which shows what it holds. */
export interface ChunkReader extends ByteReader {
  /** Bytes at hand, which stay to be read; none only where the input ends. */
  peek(): Promise<Uint8Array>;
}

/** Bytes that one call fetches from a file: many small entries then cost one call together. */
const WINDOW_IN_BYTES = 64 * 1024;

/** Reads a file, jumping over what is skipped: a tar of many gigabytes is listed without reading them. */
export function fileReader(handle: FileHandle, fileSize: number): ByteReader {
  const window = new Uint8Array(WINDOW_IN_BYTES);
  let windowStart = 0;
  let windowEnd = 0;
  let position = 0;

  async function fill(): Promise<void> {
    const { bytesRead } = await handle.read(window, 0, window.length, position);
    windowStart = position;
    windowEnd = position + bytesRead;
  }

  return {
    async read(length) {
      if (length <= window.length && (position < windowStart || position + length > windowEnd)) await fill();
      if (length <= window.length) {
        const found = window.subarray(position - windowStart, Math.min(position + length, windowEnd) - windowStart);
        position += found.length;
        return found;
      }
      const bytes = new Uint8Array(Math.max(0, Math.min(length, fileSize - position)));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, position);
      position += bytesRead;
      return bytes.subarray(0, bytesRead);
    },
    async skip(length) {
      const skipped = Math.max(0, Math.min(length, fileSize - position));
      position += skipped;
      return skipped;
    },
    // The file belongs to whoever opened it.
    close: async () => {},
  };
}

/** Reads a stream of chunks, holding one chunk and what was asked for. */
export function chunkReader(chunks: ByteChunks): ChunkReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  /** Whether there is a byte at hand, fetching chunks until there is. */
  async function hasMore(): Promise<boolean> {
    while (rest.length === 0) {
      const { done, value } = await iterator.next();
      if (done) return false;
      rest = value;
    }
    return true;
  }

  return {
    async read(length) {
      if (length > 0 && !(await hasMore())) return new Uint8Array();
      if (rest.length >= length) {
        const found = rest.subarray(0, length);
        rest = rest.subarray(length);
        return found;
      }
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0 && (await hasMore())) {
        const part = rest.subarray(0, missing);
        parts.push(part);
        missing -= part.length;
        rest = rest.subarray(part.length);
      }
      return Buffer.concat(parts);
    },
    async peek() {
      await hasMore();
      return rest;
    },
    async skip(length) {
      let missing = length;
      while (missing > 0 && (await hasMore())) {
        const passed = Math.min(missing, rest.length);
        rest = rest.subarray(passed);
        missing -= passed;
      }
      return length - missing;
    },
    async close() {
      rest = new Uint8Array();
      await iterator.return?.();
    },
  };
}
