export { BATCH_ROWS, type LengthBatchOptions, lengthBatches } from './length-batches.js';
export { modelFailure } from './model-failure.js';
export { loadOnnxRuntime } from './node/node-runtime.js';
export type { GraphFile, GraphOptions, OnnxGraph, OnnxNumbers, OnnxRuntime, OnnxTensor } from './onnx-runtime.js';
