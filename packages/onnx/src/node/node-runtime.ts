import { modelFailure } from '../model-failure.js';
import { openGraph, SESSION_OPTIONS } from '../onnx-graph.js';
import type { OnnxRuntime } from '../onnx-runtime.js';
import { graphSource } from './graph-source.js';

/**
 * The runtime of Node: onnxruntime-node, native code, on the CPU. It is imported here and no sooner.
 *
 * @throws ModelError `MODEL_RUNTIME_MISSING` where it cannot be loaded
 */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  const { InferenceSession, Tensor } = await importRuntime();
  return {
    open(graph, { threads = 1 } = {}) {
      const options = { ...SESSION_OPTIONS, executionProviders: ['cpu'], intraOpNumThreads: threads };
      return openGraph({
        place: graph.place,
        Tensor,
        async open() {
          const source = await graphSource(graph);
          return typeof source === 'string'
            ? InferenceSession.create(source, options)
            : InferenceSession.create(source, options);
        },
      });
    },
  };
}

async function importRuntime(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw modelFailure(
      'MODEL_RUNTIME_MISSING',
      'The package onnxruntime-node cannot be loaded; install it, or use MIMMO without the model',
      error,
    );
  }
}
