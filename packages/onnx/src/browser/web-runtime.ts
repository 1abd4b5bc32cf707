import { modelFailure } from '../model-failure.js';
import { openGraph, SESSION_OPTIONS } from '../onnx-graph.js';
import type { OnnxRuntime } from '../onnx-runtime.js';

/**
 * The runtime of web pages: onnxruntime-web, its plain WebAssembly. It fetches `ort-wasm-simd-threaded.wasm` from beside the
 * bundle, or from where `env.wasm.wasmPaths` of `onnxruntime-web/wasm` says.
 *
 * @throws ModelError `MODEL_RUNTIME_MISSING` where it cannot be loaded
 */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  const { env, InferenceSession, Tensor } = await importRuntime();
  return {
    open(graph, { threads = 1 } = {}) {
      // Read once, when the first session is opened; a page that has set it wants it so.
      env.wasm.numThreads ??= threads;
      const options = { ...SESSION_OPTIONS, executionProviders: ['wasm'] };
      return openGraph({
        place: graph.place,
        Tensor,
        open: async () => InferenceSession.create(await graph.read(), options),
      });
    },
  };
}

async function importRuntime(): Promise<typeof import('onnxruntime-web/wasm')> {
  try {
    return await import('onnxruntime-web/wasm');
  } catch (error) {
    throw modelFailure(
      'MODEL_RUNTIME_MISSING',
      'The package onnxruntime-web cannot be loaded; add it to the bundle, or use MIMMO without the model',
      error,
    );
  }
}
