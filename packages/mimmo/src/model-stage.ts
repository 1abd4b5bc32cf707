import { existsSync } from 'node:fs';
import { ModelError, messageOf, type Stage } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import { lazyStage } from './lazy-stage.js';

/**
 * The stage `ml`: the classifier of `@mimmo/classifier-onnx` with the given model, or with the one that is installed. Code
 * and model are loaded when a content reaches the stage, so that a name which rules decide costs neither.
 */
export function modelStage(model: ModelLocation | undefined): Stage {
  return lazyStage('ml', async () => {
    const location = model ?? (await installedClassifier());
    return location === undefined ? undefined : (await onnxRuntime()).createOnnxStage({ model: location });
  });
}

/** Where the installed model is; `undefined` where its package is there without weights, as in a fresh checkout. */
async function installedClassifier(): Promise<URL | undefined> {
  const { contentClassifier } = await import('@mimmo/model-content-classifier');
  return existsSync(new URL('manifest.json', contentClassifier.directory)) ? contentClassifier.directory : undefined;
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
