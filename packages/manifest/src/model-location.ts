import { fileURLToPath } from 'node:url';
import { optionCheck } from '@mimmo/core';

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

/** The check of an option that says where a model is. */
export const aModelLocation = optionCheck('a folder, a file: URL or what a model package exports', isModelLocation);

function isModelLocation(value: unknown): boolean {
  if (typeof value === 'string' && !value.startsWith('file:')) return value !== '';
  if (typeof value === 'object' && value !== null && 'directory' in value) return isModelLocation(value.directory);
  try {
    fileURLToPath(String(value));
    return true;
  } catch {
    return false;
  }
}
