import { ModelError } from '@mimmo/core';
import { listOrNone, property, textOrNone } from './json-values.js';
import { isModelFile, type ModelFile } from './model-file.js';

/** What the manifest of every model says. */
export interface Manifest {
  /** For the evidence of answers and for messages: `content-classifier@0.1.0`. */
  readonly name: string;
  /** The files to check before use. */
  readonly files: readonly ModelFile[];
}

/** Reads one field of a manifest, or throws a {@link ModelError} that names it. */
export type FieldReader = <T>(name: string, read: (value: unknown) => T | undefined) => T;

/**
 * A reader of the fields of a `manifest.json`, or of an object in it.
 *
 * @param path of the file, for messages
 * @returns a function that throws a ModelError `MODEL_INVALID` where `read` finds no valid value
 */
export function fieldReader(json: unknown, path: string): FieldReader {
  return (name, read) => {
    const value = read(property(json, name));
    if (value !== undefined) return value;
    throw new ModelError(
      'MODEL_INVALID',
      `The model's manifest ${path} has no valid "${name}". Install the model package again, or build it again.`,
    );
  };
}

/**
 * What the manifest of every model says.
 *
 * @throws ModelError `MODEL_INVALID` naming the field that is missing or wrong
 */
export function manifestOf(read: FieldReader): Manifest {
  return {
    name: `${read('name', textOrNone)}@${read('version', textOrNone)}`,
    files: read('files', (value) => listOrNone(value, isModelFile)),
  };
}
