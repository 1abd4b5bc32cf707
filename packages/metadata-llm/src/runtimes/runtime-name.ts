import type { Runtime } from './runtime.js';

/**
 * What runs a model. `wasm`: MIMMO's own runtime, for small models of the Llama architecture; `llama.cpp`: node-llama-cpp,
 * which has to be installed, for all others, in Node alone; `auto`: the first that can.
 */
export const RUNTIMES = ['auto', 'wasm', 'llama.cpp'] as const;

/** One of {@link RUNTIMES}. */
export type RuntimeName = (typeof RUNTIMES)[number];

/** The runtimes of a platform. */
export type Runtimes = Readonly<Record<RuntimeName, Runtime>>;
