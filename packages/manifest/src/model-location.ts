import type { ModelSource } from './model-source.js';

/** A model's files in memory. */
export interface ModelFiles {
  /** The bytes of each file, by its path inside the model's folder: `manifest.json`, `model.onnx`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/**
 * Where a model is. In Node a folder: its path, its `file:` URL, or the value that a model package exports, such as
 * `contentClassifier` of `@mimmo/model-content-classifier`. In a browser the address of a folder on a server, absolute or
 * relative to the page. In both, its files in memory, or what reads them.
 */
export type ModelLocation = ModelFolder | ModelFiles | ModelSource;

/** A folder, by its path or address. */
export type ModelFolder = string | URL | { readonly directory: string | URL };

/** Whether a location is that of files in memory. */
export function isInMemory(location: ModelLocation): location is ModelFiles {
  return typeof location === 'object' && 'files' in location;
}

/** Whether a location reads its files by itself. */
export function isModelSource(location: unknown): location is ModelSource {
  return typeof location === 'object' && location !== null && 'file' in location && typeof location.file === 'function';
}

/** A location as a text: of a folder, or of an address. */
export function locationText(location: ModelFolder): string {
  return typeof location === 'object' && 'directory' in location ? String(location.directory) : String(location);
}

/**
 * The location of a model whose folder lies in another, as `content-classifier` in a folder of all models.
 *
 * @param folder its name
 */
export function locationIn(location: ModelLocation, folder: string): ModelLocation {
  if (isModelSource(location)) return { file: (path) => location.file(`${folder}/${path}`) };
  if (!isInMemory(location)) return `${locationText(location).replace(/\/+$/u, '')}/${folder}`;
  const start = `${folder}/`;
  return {
    files: Object.fromEntries(
      Object.entries(location.files)
        .filter(([path]) => path.startsWith(start))
        .map(([path, bytes]) => [path.slice(start.length), bytes]),
    ),
  };
}

/** Whether a value is files in memory, by the tag of byte arrays, which those of other realms have, too. */
export function areModelFiles(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('files' in value)) return false;
  const { files } = value;
  return typeof files === 'object' && files !== null && Object.values(files).every(isByteArray);
}

function isByteArray(value: unknown): boolean {
  return ArrayBuffer.isView(value) && Reflect.get(value, Symbol.toStringTag) === 'Uint8Array';
}
