import type { StoredFile } from '@mimmo/manifest';

/** What runs the graph of a model; each platform has its own, and both have the same interface. */
export interface OnnxRuntime {
  /** Loads a graph. Threads are those of one run. Rejects with the runtime's own error. */
  openSession(graph: StoredFile, threads: number): Promise<OnnxSession>;
}

/** Loads a runtime, which is large, when the first question comes. Rejects with a ModelError `MODEL_RUNTIME_MISSING`. */
export type LoadRuntime = () => Promise<OnnxRuntime>;

/** A loaded graph. Holds memory until it is released. */
export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** The outputs by name for inputs by name; each input has `dims` rows and columns. */
  run(inputs: Readonly<Record<string, BigInt64Array>>, dims: readonly [number, number]): Promise<OnnxOutputs>;
  release(): Promise<void>;
}

/** What a run gives, by the names of the outputs. */
export type OnnxOutputs = Readonly<Record<string, { readonly type: string; readonly data: unknown } | undefined>>;
