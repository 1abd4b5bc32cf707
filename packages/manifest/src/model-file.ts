import { messageOf } from '@mimmo/core';
import { property } from './json-values.js';
import { invalidModelFile } from './model-file-errors.js';
import type { ModelSource, StoredFile } from './model-source.js';

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
 * Hold the files of a model to their manifest: size and SHA-256. A page that came without https has no SHA-256; there the
 * size alone is compared.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for one of another size or content
 */
export async function checkModelFiles(source: ModelSource, files: readonly ModelFile[]): Promise<void> {
  await Promise.all(files.map((file) => checkFile(source.file(file.path), file)));
}

/**
 * A file, read and held to what a manifest lists of it, whose bytes are now in memory; one that it does not list is the file as it is.
 *
 * @throws ModelError as {@link checkModelFiles}
 */
export async function checkedFile(file: StoredFile, listed: readonly ModelFile[]): Promise<StoredFile> {
  const entry = listed.find(({ path }) => file.place.endsWith(path));
  if (!entry) return file;
  const bytes = await checkFile(file, entry);
  return { ...file, read: async () => bytes };
}

async function checkFile(file: StoredFile, { sizeInBytes, sha256 }: ModelFile): Promise<Uint8Array> {
  const bytes = await file.read();
  if (bytes.byteLength !== sizeInBytes) {
    throw invalidModelFile(file.place, `has ${bytes.byteLength} bytes instead of ${sizeInBytes}`);
  }
  const actual = await (file.sha256 ?? webSha256)(bytes);
  if (actual !== undefined && actual !== sha256) {
    throw invalidModelFile(file.place, `has the SHA-256 ${actual} instead of ${sha256}`);
  }
  return bytes;
}

/** The SHA-256 as the web has it; `undefined` where it has none. */
async function webSha256(bytes: Uint8Array): Promise<string | undefined> {
  // Types promise it everywhere, browsers have it in secure contexts alone.
  const subtle: (typeof crypto)['subtle'] | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The JSON in a file of a model.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for one that is no JSON
 */
export async function readModelJson(file: StoredFile): Promise<unknown> {
  const text = new TextDecoder().decode(await file.read());
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalidModelFile(file.place, `is no JSON: ${messageOf(error)}`, error);
  }
}
