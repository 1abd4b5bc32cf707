import { ModelError } from './errors.js';

/** A place in a memory of WebAssembly, in bytes from its start. */
export type Place = number;

/** A memory of WebAssembly, as far as kernels use it. */
export interface KernelMemory {
  /** Its bytes; another buffer once it has grown. */
  readonly buffer: ArrayBuffer;
  /** Adds pages of 65,536 bytes. */
  grow(pages: number): number;
}

/** Bytes of a page of a memory. */
const PAGE = 65_536;

/**
 * What a module of kernels exports, with a memory of its own. Compiled at once, for a few kilobytes take about a millisecond.
 *
 * @param base64 the bytes of a module of ours, checked byte by byte against its source, whose exports `Exports` repeats
 */
export function kernelsOf<Exports>(base64: string): Exports {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Node and browsers have it; its types come with those of browsers alone.
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi<Exports> };
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), {}).exports;
}

/**
 * Makes a memory so large, where it is smaller; views of it are void then.
 *
 * @throws ModelError `MODEL_FAILED` where the system has no more memory
 */
export function growTo(memory: KernelMemory, byteLength: number): void {
  const missing = byteLength - memory.buffer.byteLength;
  if (missing <= 0) return;
  try {
    memory.grow(Math.ceil(missing / PAGE));
  } catch (error) {
    throw new ModelError('MODEL_FAILED', `The model needs ${byteLength} bytes of memory, and there are not so many.`, {
      cause: error,
    });
  }
}

interface WebAssemblyApi<Exports> {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports };
}
