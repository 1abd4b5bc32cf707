import { closable, DisposedError, ModelError } from '@mimmo/core';
import { loadOwnGraph, type OwnGraph } from './graph/own-graph.js';
import { modelFailure } from './model-failure.js';
import type { GraphFile, GraphOptions, OnnxGraph, OnnxRuntime } from './onnx-runtime.js';
import { Unsupported } from './operators/operator.js';

/** Opens graphs that MIMMO's own runtime does not know; `reason` says what of it. */
export type OpenOther = (graph: GraphFile, options: GraphOptions, reason: Unsupported) => Promise<OnnxGraph>;

/**
 * MIMMO's own runtime, in WebAssembly: a few kilobytes, no native code, for graphs of the operations that its models are made
 * of. A platform may have another for the rest.
 */
export function ownRuntime(openOther: OpenOther): OnnxRuntime {
  return {
    async open(graph, options = {}) {
      const bytes = await graph.read();
      try {
        return opened(loadOwnGraph(bytes), graph.place);
      } catch (error) {
        if (error instanceof Unsupported) return openOther(graph, options, error);
        throw modelFailure('MODEL_INVALID', `The weights ${graph.place} cannot be loaded`, error);
      }
    },
  };
}

function opened({ inputNames, outputNames, run }: OwnGraph, place: string): OnnxGraph {
  let isClosed = false;
  return {
    inputNames,
    outputNames,
    async run(inputs) {
      if (isClosed) throw new DisposedError(`The graph ${place}`);
      try {
        return run(inputs);
      } catch (error) {
        throw error instanceof ModelError ? error : modelFailure('MODEL_FAILED', `The model ${place} failed`, error);
      }
    },
    ...closable(() => {
      isClosed = true;
    }),
  };
}
