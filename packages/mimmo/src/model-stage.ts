import { ModelError, messageOf, type Stage } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import { lazyStage } from './lazy-stage.js';
import type { ModelPlaces } from './model-places.js';

/**
 * The stage `ml`: the classifier of `@mimmo/classifier-onnx` with the given model, or with the one that the platform has. Code
 * and model are loaded when a content reaches the stage, so that a name which rules decide costs neither.
 */
export function modelStage(model: ModelLocation | undefined, places: ModelPlaces): Stage {
  return lazyStage('ml', async () => {
    const location = model ?? (await places.classifier());
    return location === undefined ? undefined : (await onnxRuntime()).createOnnxStage({ model: location });
  });
}

async function onnxRuntime(): Promise<typeof import('@mimmo/classifier-onnx')> {
  try {
    return await import('@mimmo/classifier-onnx');
  } catch (error) {
    throw new ModelError(
      'MODEL_RUNTIME_MISSING',
      `The ONNX runtime cannot be loaded on this machine (${messageOf(error)}); reinstall it, or go on without the model (ml: false, --no-ml).`,
      { cause: error },
    );
  }
}
