import { type KernelMemory, kernelsOf, type Place } from '@mimmo/core';
import { KERNELS } from './kernels.generated.js';

/** The arithmetic in WebAssembly; kernels/kernels.ts says what each function does. */
export interface Kernels {
  readonly memory: KernelMemory;
  readScales(blocks: Place, count: number, scales: Place): void;
  readHalves(halves: Place, count: number, floats: Place): void;
  readRow(blocks: Place, scales: Place, columns: number, out: Place): void;
  quantise(x: Place, columns: number, quants: Place, scales: Place): void;
  multiply(blocks: Place, scales: Place, rows: number, columns: number, quants: Place, xScales: Place, y: Place): void;
  multiplyFloats(weights: Place, rows: number, columns: number, x: Place, y: Place): void;
  normalise(x: Place, weight: Place, count: number, epsilon: number, out: Place): void;
  rotate(x: Place, heads: number, headSize: number, pairs: number, cosines: Place, sines: Place): void;
  attend(
    query: Place,
    keys: Place,
    values: Place,
    count: number,
    heads: number,
    sharedBy: number,
    headSize: number,
    width: number,
    scores: Place,
    out: Place,
  ): void;
  gateBy(gate: Place, up: Place, count: number): void;
  add(x: Place, y: Place, count: number): void;
}

/** A copy of the kernels with a memory of its own. */
export function createKernels(): Kernels {
  return kernelsOf(KERNELS);
}
