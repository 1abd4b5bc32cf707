export { listOrNone, numberOrNone, positiveOrNone, property, textOrNone } from './json-values.js';
export { type FieldReader, fieldReader, type Manifest, manifestOf } from './manifest.js';
export { checkedFile, checkModelFiles, type ModelFile, readModelJson } from './model-file.js';
export { invalidModelFile, missingModelFile } from './model-file-errors.js';
export { type LazyModel, lazyModel } from './model-life.js';
export { locationIn, type ModelFiles, type ModelFolder, type ModelLocation } from './model-location.js';
export type { ModelSource, StoredFile } from './model-source.js';
export { aModelLocation, modelDirectory, modelSource } from './node/model-source.js';
