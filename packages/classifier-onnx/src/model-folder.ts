import type { Medium } from '@mimmo/core';
import {
  checkModelFiles,
  invalidModelFile,
  type ModelSource,
  missingModelFile,
  readModelJson,
  type StoredFile,
} from '@mimmo/manifest';
import { manifestOfConfig } from './hub-config.js';
import { type ModelManifest, parseManifest } from './model-manifest.js';

/** The model's graph; the first that is there. An embedded one carries its weights in the same file. */
const GRAPH_FILES = ['model_embedded.onnx', 'model.onnx'] as const;

/** What a model's folder holds, read and checked. */
export interface ModelFolder {
  readonly manifest: ModelManifest;
  /** The ONNX file. */
  readonly graph: StoredFile;
  /** The parsed `tokenizer.json`. */
  readonly tokenizer: object;
}

/**
 * Read a model's folder and check every file that its manifest lists. A folder without `manifest.json` is read in the
 * Hugging Face layout.
 *
 * @param labels for a folder without a manifest: the medium of each output
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for a broken one
 */
export async function readModelFolder(
  source: ModelSource,
  labels?: readonly (Medium | undefined)[],
): Promise<ModelFolder> {
  const manifest = await readManifest(source, labels);
  await checkModelFiles(source, manifest.files);
  const graph = await firstPresent(GRAPH_FILES.map(source.file));
  const file = source.file('tokenizer.json');
  const tokenizer = await readModelJson(file);
  if (!(tokenizer instanceof Object)) throw invalidModelFile(file.place, 'is no JSON object');
  return { manifest, graph, tokenizer };
}

async function readManifest(source: ModelSource, labels?: readonly (Medium | undefined)[]): Promise<ModelManifest> {
  const file = source.file('manifest.json');
  if (await file.isPresent()) return parseManifest(await readModelJson(file), file.place);
  const config = source.file('config.json');
  const json = labels !== undefined && !(await config.isPresent()) ? {} : await readModelJson(config);
  return manifestOfConfig(json, config.place, labels);
}

async function firstPresent(files: readonly StoredFile[]): Promise<StoredFile> {
  for (const file of files) if (await file.isPresent()) return file;
  throw missingModelFile(files.map(({ place }) => place).join(' or '));
}
