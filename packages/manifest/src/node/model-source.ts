import { fileURLToPath } from 'node:url';
import { optionCheck } from '@mimmo/core';
import { memorySource } from '../memory-source.js';
import { areModelFiles, isInMemory, type ModelFiles, type ModelLocation } from '../model-location.js';
import type { ModelSource } from '../model-source.js';
import { folderSource } from './folder-source.js';

/** The path of a model's folder. Throws a `TypeError` for a URL that is no file's. */
export function modelDirectory(location: Exclude<ModelLocation, ModelFiles>): string {
  if (typeof location === 'string') return location.startsWith('file:') ? fileURLToPath(location) : location;
  return 'directory' in location ? modelDirectory(location.directory) : fileURLToPath(location);
}

/** The files of a model. Throws a `TypeError` for a URL that is no file's. */
export function modelSource(location: ModelLocation): ModelSource {
  return isInMemory(location) ? memorySource(location) : folderSource(modelDirectory(location));
}

/** The check of an option that says where a model is. */
export const aModelLocation = optionCheck(
  'a folder, a file: URL, what a model package exports or { files } in memory',
  (value) => areModelFiles(value) || isDirectory(value),
);

function isDirectory(value: unknown): boolean {
  if (typeof value === 'string' && !value.startsWith('file:')) return value !== '';
  if (typeof value === 'object' && value !== null && 'directory' in value) return isDirectory(value.directory);
  try {
    fileURLToPath(String(value));
    return true;
  } catch {
    return false;
  }
}
