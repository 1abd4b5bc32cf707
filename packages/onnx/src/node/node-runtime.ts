import type { OnnxRuntime } from '../onnx-runtime.js';
import { ownRuntime } from '../own-runtime.js';

/** The runtime of Node: MIMMO's own, and for other graphs onnxruntime-node, which is imported when one is opened and no sooner. */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  return ownRuntime(async (graph, options, reason) => {
    const { openNative } = await import('./native-graph.js');
    return openNative(graph, options, reason);
  });
}
