import { asset, folderOf } from './assets.js';
import { MODEL_FILES } from './names.js';

/** What `mimmo` has in place of this module: the models of the executable, read where they lie in it. */
export const INSTALLED = {
  classifier: async () => inMemory('content-classifier'),
  languageModel: async () => inMemory('metadata-extractor'),
};

/** The same models as folders, for those who look at their files. */
export async function installedModels() {
  return Object.keys(MODEL_FILES).map((model) => ({ name: `@mimmo/model-${model}`, directory: folderOf(assetsOf(model)) }));
}

function inMemory(model) {
  return { files: Object.fromEntries(MODEL_FILES[model].map((file) => [file, asset(`models/${model}/${file}`)])) };
}

function assetsOf(model) {
  return MODEL_FILES[model].map((file) => `models/${model}/${file}`);
}
