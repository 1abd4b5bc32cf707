import { modelFailure } from '../model-failure.js';
import type { OnnxRuntime } from '../onnx-runtime.js';
import { onnxSession, SESSION_OPTIONS } from '../onnx-session.js';
import { graphSource } from './graph-source.js';

/** onnxruntime-node: native code, on the CPU. */
export async function loadNodeRuntime(): Promise<OnnxRuntime> {
  const { InferenceSession, Tensor } = await importRuntime();
  return {
    async openSession(graph, threads) {
      const options = { ...SESSION_OPTIONS, executionProviders: ['cpu'], intraOpNumThreads: threads };
      const source = await graphSource(graph);
      const session = await (typeof source === 'string'
        ? InferenceSession.create(source, options)
        : InferenceSession.create(source, options));
      return onnxSession(session, Tensor);
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
