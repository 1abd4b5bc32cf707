import type { Place } from '@mimmo/core';
import { type Block, type Heap, heapOf } from '../kernels/heap.js';
import { createKernels, type Kernels } from '../kernels/kernels.js';
import { axisOf, denseStrides, FLOAT_BYTES, type Floats, isDense, sizeOf } from './tensor.js';

/** Where tensors are worked on: the kernels, their memory, and what every operation does with them. */
export interface Workshop {
  readonly kernels: Kernels;
  readonly heap: Heap;
  /** A place for 40 numbers. */
  readonly spare: Place;
  /** New floats without gaps, whose numbers are anything. */
  floats(dims: readonly number[]): Floats;
  /** The same stretch under other dimensions. */
  view(
    of: Floats,
    dims: readonly number[],
    at: { readonly strides: readonly number[]; readonly offset?: number },
  ): Floats;
  /** The floats themselves where they lie without gaps, else a copy that does. Either way one user more. */
  dense(of: Floats): Floats;
  /** Copies floats to a place, with strides there, of which the last is 1. */
  copy(from: Floats, to: Place, strides: readonly number[]): void;
  /** A view of the memory; void once more is taken. */
  numbers(place: Place, count: number): Float32Array;
  /** Puts bytes into a new stretch. */
  put(bytes: ArrayBufferView): Block;
}

/** A row of a panel, and four more for the sums of four rows. */
const SPARE_NUMBERS = 40;

/** A workshop with a memory of its own. */
export function createWorkshop(): Workshop {
  const kernels = createKernels();
  const heap = heapOf(kernels.memory);
  const spare = heap.take(SPARE_NUMBERS * FLOAT_BYTES).place;

  function floats(dims: readonly number[]): Floats {
    const block = heap.take(sizeOf(dims) * FLOAT_BYTES);
    return { kind: 'floats', dims, strides: denseStrides(dims), place: block.place, block };
  }

  function view(
    { block, place }: Floats,
    dims: readonly number[],
    { strides, offset = 0 }: { readonly strides: readonly number[]; readonly offset?: number },
  ): Floats {
    block.users += 1;
    return { kind: 'floats', dims, strides, place: place + offset * FLOAT_BYTES, block };
  }

  function copy(from: Floats, to: Place, strides: readonly number[]): void {
    const [lead, last] = split(from.dims, 3);
    const [fromLead, fromLast] = split(from.strides, 3);
    const [toLead, toLast] = split(strides, 3);
    const [size0 = 1, size1 = 1, size2 = 1] = padded(last, 1);
    const [from0 = 0, from1 = 0, from2 = 1] = padded(fromLast, 0);
    const [to0 = 0, to1 = 0] = padded(toLast, 0);
    for (const place of placesIn(lead)) {
      const source = from.place + offsetOf(place, fromLead) * FLOAT_BYTES;
      const target = to + offsetOf(place, toLead) * FLOAT_BYTES;
      kernels.copy(source, from0, from1, from.dims.length === 0 ? 1 : from2, target, to0, to1, size0, size1, size2);
    }
  }

  return {
    kernels,
    heap,
    spare,
    floats,
    view,
    copy,
    dense(of) {
      if (isDense(of)) return view(of, of.dims, of);
      const copied = floats(of.dims);
      copy(of, copied.place, copied.strides);
      return copied;
    },
    numbers: (place, count) => new Float32Array(kernels.memory.buffer, place, count),
    put({ buffer, byteOffset, byteLength }) {
      const block = heap.take(byteLength);
      new Uint8Array(kernels.memory.buffer, block.place, byteLength).set(
        new Uint8Array(buffer, byteOffset, byteLength),
      );
      return block;
    },
  };
}

/** All places in some dimensions, as places in each. */
export function* placesIn(dims: readonly number[]): Generator<readonly number[]> {
  const place = dims.map(() => 0);
  for (let left = sizeOf(dims); left > 0; left--) {
    yield place;
    for (let at = dims.length - 1; at >= 0; at--) {
      place[at] = (place[at] ?? 0) + 1;
      if ((place[at] ?? 0) < (dims[at] ?? 1)) break;
      place[at] = 0;
    }
  }
}

/** How far a place is from the first. */
export function offsetOf(place: readonly number[], strides: readonly number[]): number {
  return place.reduce((offset, index, at) => offset + index * (strides[at] ?? 0), 0);
}

function split(list: readonly number[], count: number): readonly [readonly number[], readonly number[]] {
  const at = Math.max(0, list.length - count);
  return [list.slice(0, at), list.slice(at)];
}

/** Three numbers, of which those that are missing at the start are `filler`. */
function padded(list: readonly number[], filler: number): readonly number[] {
  return [...new Array<number>(Math.max(0, 3 - list.length)).fill(filler), ...list];
}

/** Places of axes, each once and in order. */
export function axesOf(axes: readonly number[], dimensions: number): readonly number[] {
  return [...new Set(axes.map((axis) => axisOf(axis, dimensions)))].sort((left, right) => left - right);
}
