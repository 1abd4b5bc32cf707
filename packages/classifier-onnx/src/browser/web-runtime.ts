import { modelFailure } from '../model-failure.js';
import type { OnnxRuntime } from '../onnx-runtime.js';
import { onnxSession, SESSION_OPTIONS } from '../onnx-session.js';

/**
 * onnxruntime-web, its plain WebAssembly. It fetches `ort-wasm-simd-threaded.wasm` from beside the bundle, or from where
 * `env.wasm.wasmPaths` of `onnxruntime-web/wasm` says.
 */
export async function loadWebRuntime(): Promise<OnnxRuntime> {
  const { env, InferenceSession, Tensor } = await importRuntime();
  return {
    async openSession(graph, threads) {
      // Read once, when the first session is opened; a page that has set it wants it so.
      env.wasm.numThreads ??= threads;
      const options = { ...SESSION_OPTIONS, executionProviders: ['wasm'] };
      return onnxSession(await InferenceSession.create(await graph.read(), options), Tensor);
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
