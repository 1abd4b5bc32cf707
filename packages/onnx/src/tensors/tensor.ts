import type { Place } from '@mimmo/core';
import type { Block } from '../kernels/heap.js';

/** 32-bit floats in the memory of the kernels; several tensors may lie in one stretch, each in an order of its own. */
export interface Floats {
  readonly kind: 'floats';
  readonly dims: readonly number[];
  /** From one number to the next in each dimension, counted in numbers. */
  readonly strides: readonly number[];
  readonly place: Place;
  readonly block: Block;
}

/** Signed bytes in the memory of the kernels, without gaps. */
export interface Bytes {
  readonly kind: 'bytes';
  readonly dims: readonly number[];
  readonly place: Place;
  readonly block: Block;
}

/** Whole numbers and truths: sizes, places, ids. There are few of them, and JavaScript reckons with them. */
export interface Wholes {
  readonly kind: 'wholes';
  readonly dims: readonly number[];
  readonly data: Float64Array;
}

/** A value of a graph. */
export type Tensor = Floats | Bytes | Wholes;

/** Bytes of a float. */
export const FLOAT_BYTES = 4;

/** How many numbers there are. */
export function sizeOf(dims: readonly number[]): number {
  return dims.reduce((size, count) => size * count, 1);
}

/** The strides of numbers without gaps, the last dimension changing fastest. */
export function denseStrides(dims: readonly number[]): readonly number[] {
  const strides = new Array<number>(dims.length);
  let stride = 1;
  for (let at = dims.length - 1; at >= 0; at--) {
    strides[at] = stride;
    stride *= dims[at] ?? 1;
  }
  return strides;
}

/** Whether floats lie without gaps, in the order of their dimensions. */
export function isDense({ dims, strides }: Floats): boolean {
  const dense = denseStrides(dims);
  return dims.every((size, at) => size === 1 || strides[at] === dense[at]);
}

/** Whether floats lie without gaps, in whatever order. */
export function isGapless({ dims, strides }: Floats): boolean {
  const order = [...dims.keys()]
    .filter((at) => dims[at] !== 1)
    .sort((left, right) => (strides[right] ?? 0) - (strides[left] ?? 0));
  const dense = denseStrides(order.map((at) => dims[at] ?? 1));
  return order.every((at, index) => strides[at] === dense[index]);
}

/** The place of an axis among dimensions; negative ones count from the end. */
export function axisOf(axis: number, dimensions: number): number {
  return axis < 0 ? axis + dimensions : axis;
}
