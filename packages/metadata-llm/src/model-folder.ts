import { join } from 'node:path';
import { checkModelFiles, invalidModelFile, readModelJson } from '@mimmo/manifest';
import { type ModelManifest, parseManifest } from './model-manifest.js';

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
  const manifest = parseManifest(await readModelJson(path), path);
  const weights = manifest.files.find((file) => file.path.endsWith('.gguf'));
  if (!weights) throw invalidModelFile(path, 'lists no .gguf file');
  await checkModelFiles(directory, manifest.files);
  return { manifest, weightsPath: join(directory, weights.path) };
}
