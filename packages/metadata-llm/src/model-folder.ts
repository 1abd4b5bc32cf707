import { checkedFile, invalidModelFile, type ModelSource, readModelJson, type StoredFile } from '@mimmo/manifest';
import { type ModelManifest, parseManifest } from './model-manifest.js';

/** What a model's folder holds, read and checked. */
export interface ModelFolder {
  readonly manifest: ModelManifest;
  /** The GGUF file. */
  readonly weights: StoredFile;
  /** Where the GGUF file lies in the folder. */
  readonly weightsPath: string;
}

/**
 * Read a model's folder, and hold its weights to the manifest.
 *
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for a broken one
 */
export async function readModelFolder(source: ModelSource): Promise<ModelFolder> {
  const file = source.file('manifest.json');
  const manifest = parseManifest(await readModelJson(file), file.place);
  const weights = manifest.files.find(({ path }) => path.endsWith('.gguf'));
  if (!weights) throw invalidModelFile(file.place, 'lists no .gguf file');
  return {
    manifest,
    weights: await checkedFile(source.file(weights.path), manifest.files),
    weightsPath: weights.path,
  };
}
