import { ModelError } from '@mimmo/core';
import type { Runtimes } from '../runtimes/runtime-name.js';
import { wasmRuntime } from '../runtimes/wasm.js';

/** In a browser there is MIMMO's own. */
export const WEB_RUNTIMES: Runtimes = {
  auto: wasmRuntime,
  wasm: wasmRuntime,
  'llama.cpp': async () => {
    throw new ModelError(
      'MODEL_RUNTIME_MISSING',
      'llama.cpp is native code and runs in Node alone; leave the option "runtime" out in a browser.',
    );
  },
};
