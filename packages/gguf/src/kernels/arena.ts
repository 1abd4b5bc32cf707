import { growTo, type KernelMemory, type Place } from '@mimmo/core';

/** Vectors are read in sixteen bytes at a time, fastest where they begin at a multiple of that. */
const ALIGNMENT = 16;

/** Hands out places of a memory, one after the other. What is handed out is zero. */
export interface Arena {
  /** A place for so many bytes. */
  take(byteLength: number): Place;
  /** A view of f32 at a place; void once more is taken, for the memory may move. */
  floats(place: Place, count: number): Float32Array;
  /** Copies bytes to a new place. */
  put(bytes: Uint8Array): Place;
}

/**
 * An arena in the whole of a memory, after what its module has at the start.
 *
 * @throws ModelError `MODEL_FAILED` from `take` and `put` where the system has no more memory
 */
export function arenaOf(memory: KernelMemory): Arena {
  let next = memory.buffer.byteLength;

  function take(byteLength: number): Place {
    const place = next;
    next = Math.ceil((place + byteLength) / ALIGNMENT) * ALIGNMENT;
    growTo(memory, next);
    return place;
  }

  return {
    take,
    floats: (place, count) => new Float32Array(memory.buffer, place, count),
    put(bytes) {
      const place = take(bytes.byteLength);
      new Uint8Array(memory.buffer, place, bytes.byteLength).set(bytes);
      return place;
    },
  };
}
