/** Bytes that are added at the end and taken from the front, in memory that grows by doubling. */
export interface GrowingBytes {
  /** Those that are there now; a view, which the next call may change. */
  readonly bytes: Uint8Array;
  add(bytes: Uint8Array): void;
  /** Takes so many from the front, copied. */
  take(count: number): Uint8Array<ArrayBuffer>;
  /** Drops so many from the front. */
  drop(count: number): void;
}

/** Memory that is kept for the next bytes even when few are there. */
const KEPT = 1024 * 1024;

/** No bytes yet. */
export function growingBytes(): GrowingBytes {
  let memory = new Uint8Array(KEPT);
  let start = 0;
  let end = 0;

  function room(count: number): void {
    if (end + count <= memory.length) return;
    const length = end - start;
    const wanted = Math.max(KEPT, 2 * (length + count));
    // What one long record needed is given back after it.
    const next = wanted > memory.length || wanted < memory.length / 4 ? new Uint8Array(wanted) : memory;
    next.set(memory.subarray(start, end));
    memory = next;
    start = 0;
    end = length;
  }

  return {
    get bytes() {
      return memory.subarray(start, end);
    },
    add(bytes) {
      room(bytes.length);
      memory.set(bytes, end);
      end += bytes.length;
    },
    take(count) {
      const taken = memory.slice(start, start + count);
      start += count;
      return taken;
    },
    drop(count) {
      start += count;
    },
  };
}
