export type { ModelLocation } from '@mimmo/manifest';
export { contentText } from './content-text.js';
export { createOnnxStage } from './node/create-onnx-stage.js';
export type { OnnxStage, OnnxStageOptions } from './onnx-stage.js';
