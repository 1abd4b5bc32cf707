import { fileURLToPath } from 'node:url';

/**
 * Where a model's files are: a folder's path, a `file:` URL, or the value that a model package exports, such as
 * `contentClassifier` of `@mimmo/model-content-classifier`.
 */
export type ModelLocation = string | URL | { readonly directory: string | URL };

/** The path of the folder. Throws a `TypeError` for a URL that is no file's. */
export function modelDirectory(location: ModelLocation): string {
  if (typeof location === 'string') return location.startsWith('file:') ? fileURLToPath(location) : location;
  return 'directory' in location ? modelDirectory(location.directory) : fileURLToPath(location);
}
