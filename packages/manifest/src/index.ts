export { listOrNone, numberOrNone, positiveOrNone, property, textOrNone } from './json-values.js';
export { type FieldReader, fieldReader, type Manifest, manifestOf } from './manifest.js';
export { checkModelFiles, type ModelFile, readModelJson } from './model-file.js';
export { invalidModelFile, missingModelFile } from './model-file-errors.js';
export { aModelLocation, type ModelLocation, modelDirectory } from './model-location.js';
