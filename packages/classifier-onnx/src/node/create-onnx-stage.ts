import { type OnnxStage, type OnnxStageOptions, onnxStage } from '../onnx-stage.js';
import { loadNodeRuntime } from './node-runtime.js';

/**
 * A stage that asks an ONNX text classifier. Nothing is read or loaded before the first question; a model that cannot be
 * loaded rejects that question, and the next one tries again.
 *
 * @throws OptionError for an unknown or wrong option
 * @throws ModelError from `classify` and `classifyMany`: a missing, changed or failing model; DisposedError once it is closed
 * @example
 * const stage = createOnnxStage({ model: contentClassifier });
 * await stage.classify(nameOnly('Some Artist - Some Album (2019) [FLAC]'));
 * // { medium: 'audio', confidence: 0.98, evidence: 'content-classifier@0.1.0', probabilities: { audio: 0.98, … } }
 */
export function createOnnxStage(options: OnnxStageOptions): OnnxStage {
  return onnxStage(options, loadNodeRuntime);
}
