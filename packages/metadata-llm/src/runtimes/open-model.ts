import { isMimmoError } from '@mimmo/core';
import { llamaCppRuntime } from './llama-cpp.js';
import type { OpenModel, OpenOptions, Runtime } from './runtime.js';
import { wasmRuntime } from './wasm.js';

/**
 * What runs a model. `wasm`: MIMMO's own runtime, for small models of the Llama architecture; `llama.cpp`: node-llama-cpp,
 * which has to be installed, for all others; `auto`: the first that can.
 */
export const RUNTIMES = ['auto', 'wasm', 'llama.cpp'] as const;

/** One of {@link RUNTIMES}. */
export type RuntimeName = (typeof RUNTIMES)[number];

const OPENERS: Readonly<Record<RuntimeName, Runtime>> = {
  auto: openWithAny,
  wasm: wasmRuntime,
  'llama.cpp': llamaCppRuntime,
};

/**
 * The weights of a model in memory.
 *
 * @throws ModelError `MODEL_INVALID` for weights that the runtime cannot read, `MODEL_RUNTIME_MISSING` where llama.cpp is
 *   asked for and not installed
 */
export function openModel(runtime: RuntimeName, weightsPath: string, options: OpenOptions): Promise<OpenModel> {
  return OPENERS[runtime](weightsPath, options);
}

/** Where neither can, the error is that of the first: few have the second. */
async function openWithAny(weightsPath: string, options: OpenOptions): Promise<OpenModel> {
  try {
    return await wasmRuntime(weightsPath, options);
  } catch (error) {
    if (!isMimmoError(error) || error.code !== 'MODEL_INVALID') throw error;
    return llamaCppRuntime(weightsPath, options).catch(() => {
      throw error;
    });
  }
}
