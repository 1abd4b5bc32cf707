export { contentText } from './content-text.js';
export type { ModelLocation } from './model-location.js';
export { type ModelFile, type ModelManifest, parseManifest } from './model-manifest.js';
export { createOnnxStage, type OnnxStage, type OnnxStageOptions } from './onnx-stage.js';
