import { growTo, type KernelMemory, type Place } from '@mimmo/core';

/** Vectors are read in sixteen bytes at a time, fastest where they begin at a multiple of that. */
const ALIGNMENT = 16;

/** A stretch of a memory, and how many tensors lie in it. */
export interface Block {
  readonly place: Place;
  readonly byteLength: number;
  users: number;
}

/** Hands out stretches of a memory, and takes them back. What they hold at first is anything. */
export interface Heap {
  /** A stretch with one user; the memory may move. */
  take(byteLength: number): Block;
  /** One user less; without users a stretch is free. */
  release(block: Block): void;
  /** Keeps all stretches that are in use for good. */
  settle(): void;
  /** Takes all stretches back but those that were settled. */
  reset(): void;
}

/**
 * A heap in the whole of a memory, after what its module has at the start.
 *
 * @throws ModelError `MODEL_FAILED` from `take` where the system has no more memory
 */
export function heapOf(memory: KernelMemory): Heap {
  /** Free stretches below `end`, by their places; no two touch. */
  let gaps: Gap[] = [];
  let end = memory.buffer.byteLength;
  let settled = { gaps, end };

  return {
    take(byteLength) {
      const size = Math.max(ALIGNMENT, Math.ceil(byteLength / ALIGNMENT) * ALIGNMENT);
      const at = gaps.findIndex((gap) => gap.size >= size);
      const gap = gaps[at];
      if (gap) {
        if (gap.size === size) gaps.splice(at, 1);
        else gaps[at] = { place: gap.place + size, size: gap.size - size };
        return { place: gap.place, byteLength: size, users: 1 };
      }
      const last = gaps.at(-1);
      // What is free at the very end is the beginning of what is needed.
      const place = last && last.place + last.size === end ? last.place : end;
      if (place < end) gaps.pop();
      growTo(memory, place + size);
      end = place + size;
      return { place, byteLength: size, users: 1 };
    },
    release(block) {
      block.users -= 1;
      if (block.users === 0) gaps = withGap(gaps, { place: block.place, size: block.byteLength });
    },
    settle() {
      settled = { gaps: [...gaps], end };
    },
    reset() {
      end = settled.end;
      gaps = [...settled.gaps];
    },
  };
}

interface Gap {
  readonly place: Place;
  readonly size: number;
}

function withGap(gaps: readonly Gap[], added: Gap): Gap[] {
  const next = gaps.findIndex(({ place }) => place > added.place);
  const at = next < 0 ? gaps.length : next;
  const [before, after] = [gaps[at - 1], gaps[at]];
  const touchesBefore = before && before.place + before.size === added.place;
  const touchesAfter = after && added.place + added.size === after.place;
  const place = touchesBefore ? before.place : added.place;
  const size = (touchesBefore ? before.size : 0) + added.size + (touchesAfter ? after.size : 0);
  return [...gaps.slice(0, touchesBefore ? at - 1 : at), { place, size }, ...gaps.slice(touchesAfter ? at + 1 : at)];
}
