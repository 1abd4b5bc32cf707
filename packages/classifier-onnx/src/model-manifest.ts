import { isMedium, type Medium, ModelError } from '@mimmo/core';

/** One file of a model, as it was when the model was released. */
export interface ModelFile {
  /** Path inside the model's folder. */
  readonly path: string;
  readonly sizeInBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** What must be known of a model to ask it. */
export interface ModelManifest {
  /** For the evidence of answers and for messages: `content-classifier@0.1.0`. */
  readonly name: string;
  /** The medium of each output, in the model's order; `undefined` where an output is no medium. */
  readonly labels: readonly (Medium | undefined)[];
  /** Tokens read of a text, at most. */
  readonly maxLength: number;
  /** Divides the logits of a content without files, and with. */
  readonly temperature: { readonly nameOnly: number; readonly withFiles: number };
  /** The files to check before use; empty for a model that states none. */
  readonly files: readonly ModelFile[];
}

/**
 * A `manifest.json`, as `tools/training` writes it.
 *
 * @throws ModelError `MODEL_INVALID` naming the field that is missing or wrong
 */
export function parseManifest(json: unknown, path: string): ModelManifest {
  const field = fieldReader(json, path);
  const labels = field('labels', (value) => (isArrayOf(value, isString) ? value.map(mediumOf) : undefined));
  const temperature = fieldReader(
    field('temperature', (value) => (value instanceof Object ? value : undefined)),
    path,
  );
  return {
    name: `${field('name', stringOrNone)}@${field('version', stringOrNone)}`,
    labels,
    maxLength: field('maxLength', positiveOrNone),
    temperature: {
      nameOnly: temperature('nameOnly', positiveOrNone),
      withFiles: temperature('withFiles', positiveOrNone),
    },
    files: field('files', (value) => (isArrayOf(value, isModelFile) ? value : undefined)),
  };
}

/** The medium that a label names: `video`, `Video`, `video/movie` and `video_movie` are all video. */
export function mediumOf(label: string): Medium | undefined {
  const word = label.toLowerCase().split(/[^a-z]/, 1)[0];
  return isMedium(word) ? word : undefined;
}

/** Reads one field after the other, or says which one is wrong. */
function fieldReader(json: unknown, path: string): <T>(name: string, read: (value: unknown) => T | undefined) => T {
  return (name, read) => {
    const value = read(property(json, name));
    if (value !== undefined) return value;
    throw new ModelError(
      'MODEL_INVALID',
      `The model's manifest ${path} has no valid "${name}". Install the model package again, or build it again.`,
    );
  };
}

/** A property of anything that came out of JSON. */
export function property(json: unknown, name: string): unknown {
  return json instanceof Object && name in json ? Reflect.get(json, name) : undefined;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function stringOrNone(value: unknown): string | undefined {
  return isString(value) ? value : undefined;
}

/** A number above 0. */
export function positiveOrNone(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}

function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function isModelFile(value: unknown): value is ModelFile {
  return (
    isString(property(value, 'path')) &&
    typeof property(value, 'sizeInBytes') === 'number' &&
    isString(property(value, 'sha256'))
  );
}
