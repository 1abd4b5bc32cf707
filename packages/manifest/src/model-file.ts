import { join } from 'node:path';
import { messageOf } from '@mimmo/core';
import { property } from './json-values.js';
import { invalidModelFile, missingModelFile } from './model-file-errors.js';

/** One file of a model, as it was when the model was released. */
export interface ModelFile {
  /** Path inside the model's folder. */
  readonly path: string;
  readonly sizeInBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Whether a manifest's JSON describes a file. */
export function isModelFile(value: unknown): value is ModelFile {
  return (
    typeof property(value, 'path') === 'string' &&
    typeof property(value, 'sizeInBytes') === 'number' &&
    typeof property(value, 'sha256') === 'string'
  );
}

/**
 * Hold the files of a folder to their manifest.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for one of another size or content
 */
export async function checkModelFiles(directory: string, files: readonly ModelFile[]): Promise<void> {
  await Promise.all(files.map((file) => checkFile(join(directory, file.path), file)));
}

async function checkFile(path: string, { sizeInBytes, sha256 }: ModelFile): Promise<void> {
  const bytes = await read(path);
  if (bytes.byteLength !== sizeInBytes) {
    throw invalidModelFile(path, `has ${bytes.byteLength} bytes instead of ${sizeInBytes}`);
  }
  const { createHash } = await import('node:crypto');
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) throw invalidModelFile(path, `has the SHA-256 ${actual} instead of ${sha256}`);
}

/**
 * The JSON in a file of a model.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for one that is no JSON
 */
export async function readModelJson(path: string): Promise<unknown> {
  const text = (await read(path)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidModelFile(path, `is no JSON: ${messageOf(error)}`, error);
  }
}

async function read(path: string): Promise<Buffer> {
  // Node's modules are loaded here, since who only names a model should not wait for them.
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(path);
  } catch (error) {
    throw missingModelFile(path, error);
  }
}
