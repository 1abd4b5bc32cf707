import { fileURLToPath } from 'node:url';
import { optionCheck } from '@mimmo/core';
import { memorySource } from '../memory-source.js';
import { areModelFiles, isInMemory, isModelSource, type ModelFolder, type ModelLocation } from '../model-location.js';
import type { ModelSource } from '../model-source.js';
import { folderSource } from './folder-source.js';
import { sha256Of } from './sha256.js';

/** The path of a model's folder. Throws a `TypeError` for a URL that is no file's. */
export function modelDirectory(location: ModelFolder): string {
  if (typeof location === 'string') return location.startsWith('file:') ? fileURLToPath(location) : location;
  return 'directory' in location ? modelDirectory(location.directory) : fileURLToPath(location);
}

/** The files of a model. Throws a `TypeError` for a URL that is no file's. */
export function modelSource(location: ModelLocation): ModelSource {
  if (isModelSource(location)) return location;
  if (!isInMemory(location)) return folderSource(modelDirectory(location));
  const { file } = memorySource(location);
  return { file: (path) => ({ ...file(path), sha256: sha256Of }) };
}

/** The check of an option that says where a model is. */
export const aModelLocation = optionCheck(
  'a folder, a file: URL, what a model package exports or { files } in memory',
  (value) => areModelFiles(value) || isModelSource(value) || isDirectory(value),
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
