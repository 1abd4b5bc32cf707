import type { Closable } from '@mimmo/core';

/** The file of a graph, wherever it is kept; what `modelSource` of `@mimmo/manifest` gives is one. */
export interface GraphFile {
  /** Where it is, as messages name it. */
  readonly place: string;
  /** Its path on the disk, for native code that opens files itself; absent where it is on none. */
  readonly path?: string;
  /** Its bytes, not to be changed. */
  read(): Promise<Uint8Array>;
}

/** What runs the graph of a model; each platform has its own, and both have this interface. */
export interface OnnxRuntime {
  /** Loads a graph. Rejects with a ModelError `MODEL_INVALID` for one that cannot be read. */
  open(graph: GraphFile, options?: GraphOptions): Promise<OnnxGraph>;
}

/** How a graph is run. */
export interface GraphOptions {
  /**
   * Threads of one run. One is fastest for models as small as ours.
   *
   * @default 1
   */
  readonly threads?: number;
}

/** A loaded graph: tensors in, floats out. Holds memory; close it when no run is under way. */
export interface OnnxGraph extends Closable {
  /** The names of the inputs, all of which a run needs. */
  readonly inputNames: readonly string[];
  /** The names of the outputs, in the graph's order. */
  readonly outputNames: readonly string[];
  /** The outputs that are 32-bit floats, by name, row by row. Rejects with a ModelError `MODEL_FAILED`. */
  run(inputs: Readonly<Record<string, OnnxTensor>>): Promise<Readonly<Record<string, Float32Array | undefined>>>;
}

/** Numbers with the sizes of each dimension; the kind of array is the type of the numbers. */
export interface OnnxTensor {
  readonly data: OnnxNumbers;
  readonly dims: readonly number[];
}

/** The numbers that inputs are made of: token ids of models from elsewhere are 64 bits wide, ours 32. */
export type OnnxNumbers = BigInt64Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
