import { optionCheck } from '@mimmo/core';
import { memorySource } from '../memory-source.js';
import { areModelFiles, isInMemory, isModelSource, locationText, type ModelLocation } from '../model-location.js';
import type { ModelSource } from '../model-source.js';
import { addressSource } from './address-source.js';

/** The files of a model: those on a server are fetched as they are read, and at no other time. */
export function modelSource(location: ModelLocation): ModelSource {
  if (isModelSource(location)) return location;
  return isInMemory(location) ? memorySource(location) : addressSource(locationText(location));
}

/** The check of an option that says where a model is. */
export const aModelLocation = optionCheck(
  'the address of a folder or { files } in memory',
  (value) => areModelFiles(value) || isModelSource(value) || isAddress(value),
);

function isAddress(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'object' || value === null) return false;
  return 'directory' in value ? isAddress(value.directory) : 'href' in value;
}
