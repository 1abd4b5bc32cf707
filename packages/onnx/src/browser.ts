/*
 * The same for a web page, on onnxruntime-web. Bundlers take this file for `@mimmo/onnx` by the condition "browser".
 */

export { loadOnnxRuntime } from './browser/web-runtime.js';
export { BATCH_ROWS, type LengthBatchOptions, lengthBatches } from './length-batches.js';
export { modelFailure } from './model-failure.js';
export type { GraphFile, GraphOptions, OnnxGraph, OnnxNumbers, OnnxRuntime, OnnxTensor } from './onnx-runtime.js';
