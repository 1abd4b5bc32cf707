import { type KernelMemory, kernelsOf, type Place } from '@mimmo/core';
import { KERNELS } from './kernels.generated.js';

/** An operation of two numbers, over two dimensions; strides are counted in numbers, the inner ones are 0 or 1. */
export type Combine = (
  left: Place,
  leftStride: number,
  leftInner: number,
  right: Place,
  rightStride: number,
  rightInner: number,
  to: Place,
  outer: number,
  inner: number,
) => void;

/** The arithmetic in WebAssembly; kernels/kernels.ts says what each function does. */
export interface Kernels {
  readonly memory: KernelMemory;
  pack(from: Place, rows: number, columns: number, rowStride: number, columnStride: number, to: Place): void;
  multiply(
    a: Place,
    aStride: number,
    packed: Place,
    bias: Place,
    y: Place,
    yStride: number,
    rows: number,
    inner: number,
    columns: number,
    spare: Place,
  ): void;
  round(from: Place, rows: number, inner: number, to: Place, scales: Place): void;
  packBytes(from: Place, rows: number, columns: number, to: Place): void;
  multiplyBytes(
    a: Place,
    scales: Place,
    packed: Place,
    columnScales: Place,
    bias: Place,
    y: Place,
    rows: number,
    inner: number,
    columns: number,
    least: number,
    spare: Place,
  ): void;
  scaledRows(
    table: Place,
    width: number,
    scales: Place,
    indices: Place,
    count: number,
    together: number,
    to: Place,
  ): void;
  copy(
    from: Place,
    stride0: number,
    stride1: number,
    stride2: number,
    to: Place,
    to0: number,
    to1: number,
    size0: number,
    size1: number,
    size2: number,
  ): void;
  gather(table: Place, bytes: number, indices: Place, count: number, to: Place): void;
  fromBytes(from: Place, count: number, to: Place): void;
  fill(to: Place, count: number, value: number): void;
  readonly add: Combine;
  readonly subtract: Combine;
  readonly times: Combine;
  readonly divide: Combine;
  readonly larger: Combine;
  relu(from: Place, count: number, to: Place): void;
  squareRoot(from: Place, count: number, to: Place): void;
  gelu(from: Place, count: number, to: Place): void;
  sumOver(from: Place, outer: number, count: number, inner: number, to: Place): void;
  largestOver(from: Place, outer: number, count: number, inner: number, to: Place): void;
  normalise(from: Place, rows: number, count: number, weight: Place, bias: Place, epsilon: number, to: Place): void;
  softmax(from: Place, rows: number, count: number, to: Place): void;
}

/** A copy of the kernels with a memory of its own. */
export function createKernels(): Kernels {
  return kernelsOf(KERNELS);
}
