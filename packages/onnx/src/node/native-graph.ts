import { modelFailure } from '../model-failure.js';
import { openGraph, SESSION_OPTIONS } from '../onnx-graph.js';
import type { GraphFile, GraphOptions, OnnxGraph } from '../onnx-runtime.js';
import { graphSource } from './graph-source.js';

/**
 * A graph on onnxruntime-node: native code, on the CPU, where it is installed.
 *
 * @param reason why it is needed
 * @throws ModelError `MODEL_RUNTIME_MISSING` where it cannot be loaded, `MODEL_INVALID` for a graph that cannot be read
 */
export async function openNative(graph: GraphFile, { threads = 1 }: GraphOptions, reason: Error): Promise<OnnxGraph> {
  const { InferenceSession, Tensor } = await importRuntime(graph, reason);
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
}

async function importRuntime({ place }: GraphFile, reason: Error): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw modelFailure(
      'MODEL_RUNTIME_MISSING',
      `The model ${place} needs the package onnxruntime-node (${reason.message}); npm install onnxruntime-node@1.17.0, or use another model`,
      error,
    );
  }
}
