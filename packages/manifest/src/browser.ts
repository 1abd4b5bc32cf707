/*
 * What a web page has of this package: all but `modelDirectory`. Bundlers take this file for `@mimmo/manifest` by the condition
 * "browser"; `@mimmo/manifest/browser` has the types of this alone.
 */

export { aModelLocation, modelSource } from './browser/model-source.js';
export { listOrNone, numberOrNone, positiveOrNone, property, textOrNone } from './json-values.js';
export { type FieldReader, fieldReader, type Manifest, manifestOf } from './manifest.js';
export { checkedFile, checkModelFiles, type ModelFile, readModelJson } from './model-file.js';
export { invalidModelFile, missingModelFile } from './model-file-errors.js';
export { type LazyModel, lazyModel } from './model-life.js';
export { locationIn, type ModelFiles, type ModelFolder, type ModelLocation } from './model-location.js';
export type { ModelSource, StoredFile } from './model-source.js';
