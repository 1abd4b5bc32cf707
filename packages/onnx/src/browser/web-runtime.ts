import { modelFailure } from '../model-failure.js';
import type { OnnxRuntime } from '../onnx-runtime.js';
import { ownRuntime } from '../own-runtime.js';

/** The runtime of web pages, which have MIMMO's own alone; a graph of operations that it does not know is `MODEL_INVALID`. */
export async function loadOnnxRuntime(): Promise<OnnxRuntime> {
  return ownRuntime(async ({ place }, _options, reason) => {
    throw modelFailure('MODEL_INVALID', `The weights ${place} are not for web pages`, reason);
  });
}
