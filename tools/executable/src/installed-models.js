import { asset, folderOf } from './assets.js';
import { MODELS } from './names.js';

/** What `mimmo` has in place of this module: the models of the executable, read where they lie in it. */
export const INSTALLED = {
  classifier: async () => inMemory('content-classifier'),
  nameReader: async () => inMemory('name-reader'),
  languageModel: async () => inMemory('metadata-extractor'),
};

/** The same models as folders, for those who look at their files. */
export async function installedModels() {
  return Object.entries(MODELS).map(([model, kept]) => ({
    name: `@mimmo/model-${model}`,
    directory: folderOf(`models/${model}`, kept),
  }));
}

function inMemory(model) {
  return { files: Object.fromEntries(MODELS[model].files.map((file) => [file, asset(`models/${model}/${file}`)])) };
}
