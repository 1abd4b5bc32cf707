import { KERNELS } from './kernels.generated.js';

/** A place in the memory of the kernels, in bytes from its start. */
export type Place = number;

/** A memory of WebAssembly, as far as it is used here. */
export interface Memory {
  /** Its bytes; another buffer once it has grown. */
  readonly buffer: ArrayBuffer;
  /** Adds pages of 65,536 bytes. */
  grow(pages: number): number;
}

/** The arithmetic in WebAssembly; kernels/kernels.ts says what each function does. */
export interface Kernels {
  readonly memory: Memory;
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

/** A copy of the kernels with a memory of its own. Compiling 3 kB takes under a millisecond, so it is done at once. */
export function createKernels(): Kernels {
  const bytes = Uint8Array.from(atob(KERNELS), (letter) => letter.charCodeAt(0));
  // Node and browsers have it; its types come with those of browsers alone. The module is ours, checked byte by byte against
  // its source, whose exports the interface repeats.
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports;
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Kernels };
}
