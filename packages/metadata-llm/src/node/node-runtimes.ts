import { isMimmoError } from '@mimmo/core';
import type { StoredFile } from '@mimmo/manifest';
import type { OpenModel, OpenOptions } from '../runtimes/runtime.js';
import type { Runtimes } from '../runtimes/runtime-name.js';
import { wasmRuntime } from '../runtimes/wasm.js';
import { llamaCppRuntime } from './llama-cpp.js';

/** In Node there are all. */
export const NODE_RUNTIMES: Runtimes = { auto: openWithAny, wasm: wasmRuntime, 'llama.cpp': llamaCppRuntime };

/** Where neither can, the error is that of the first: few have the second. */
async function openWithAny(weights: StoredFile, options: OpenOptions): Promise<OpenModel> {
  try {
    return await wasmRuntime(weights, options);
  } catch (error) {
    if (!isMimmoError(error) || error.code !== 'MODEL_INVALID') throw error;
    return llamaCppRuntime(weights, options).catch(() => {
      throw error;
    });
  }
}
