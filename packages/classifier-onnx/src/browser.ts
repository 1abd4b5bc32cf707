/*
 * The same for a web page, on onnxruntime-web. Bundlers take this file for `@mimmo/classifier-onnx` by the condition "browser".
 */

export type { ModelLocation } from '@mimmo/manifest';
export { createOnnxStage } from './browser/create-onnx-stage.js';
export { contentText } from './content-text.js';
export type { OnnxStage, OnnxStageOptions } from './onnx-stage.js';
