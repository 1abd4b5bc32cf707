import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Medium } from '@mimmo/core';
import { checkModelFiles, invalidModelFile, missingModelFile, readModelJson } from '@mimmo/manifest';
import { manifestOfConfig } from './hub-config.js';
import { type ModelManifest, parseManifest } from './model-manifest.js';

/** The model's graph; the first that is there. An embedded one carries its weights in the same file. */
const GRAPH_FILES = ['model_embedded.onnx', 'model.onnx'] as const;

/** What a model's folder holds, read and checked. */
export interface ModelFolder {
  readonly manifest: ModelManifest;
  /** Path of the ONNX file. */
  readonly graphPath: string;
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
  directory: string,
  labels?: readonly (Medium | undefined)[],
): Promise<ModelFolder> {
  const manifest = await readManifest(directory, labels);
  await checkModelFiles(directory, manifest.files);
  const graph = await firstPresent(directory, GRAPH_FILES);
  const path = join(directory, 'tokenizer.json');
  const tokenizer = await readModelJson(path);
  if (!(tokenizer instanceof Object)) throw invalidModelFile(path, 'is no JSON object');
  return { manifest, graphPath: join(directory, graph), tokenizer };
}

async function readManifest(directory: string, labels?: readonly (Medium | undefined)[]): Promise<ModelManifest> {
  const path = join(directory, 'manifest.json');
  if (await isPresent(path)) return parseManifest(await readModelJson(path), path);
  const config = join(directory, 'config.json');
  const json = labels !== undefined && !(await isPresent(config)) ? {} : await readModelJson(config);
  return manifestOfConfig(json, config, labels);
}

async function firstPresent(directory: string, names: readonly string[]): Promise<string> {
  for (const name of names) if (await isPresent(join(directory, name))) return name;
  throw missingModelFile(join(directory, names.join(' or ')));
}

async function isPresent(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
