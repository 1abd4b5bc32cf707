import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError, messageOf } from '@mimmo/core';
import { type ModelFile, type ModelManifest, parseManifest } from './model-manifest.js';

/** What a model's folder holds, read and checked. */
export interface ModelFolder {
  readonly manifest: ModelManifest;
  /** Path of the GGUF file. */
  readonly weightsPath: string;
}

/**
 * Read a model's folder and check every file that its manifest lists.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for a broken one
 */
export async function readModelFolder(directory: string): Promise<ModelFolder> {
  const path = join(directory, 'manifest.json');
  const manifest = parseManifest(parsed((await read(path)).toString('utf8'), path), path);
  const weights = manifest.files.find((file) => file.path.endsWith('.gguf'));
  if (!weights) throw invalid(path, 'lists no .gguf file');
  await Promise.all(manifest.files.map((file) => checkFile(directory, file)));
  return { manifest, weightsPath: join(directory, weights.path) };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(path, `is no JSON: ${messageOf(error)}`, error);
  }
}

async function checkFile(directory: string, file: ModelFile): Promise<void> {
  const path = join(directory, file.path);
  const bytes = await read(path);
  if (bytes.byteLength !== file.sizeInBytes) {
    throw invalid(path, `has ${bytes.byteLength} bytes instead of ${file.sizeInBytes}`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== file.sha256) throw invalid(path, `has the SHA-256 ${sha256} instead of ${file.sha256}`);
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new ModelError(
      'MODEL_NOT_FOUND',
      `The model file ${path} cannot be read. Install the model package again, or pass the folder that holds it as "model".`,
      { cause: error },
    );
  }
}

function invalid(path: string, what: string, cause?: unknown): ModelError {
  return new ModelError('MODEL_INVALID', `The model file ${path} ${what}. Install the model package again.`, { cause });
}
