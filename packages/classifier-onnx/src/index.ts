export type { ModelLocation } from '@mimmo/manifest';
export { contentText } from './content-text.js';
export { createOnnxStage, type OnnxStage, type OnnxStageOptions } from './onnx-stage.js';
