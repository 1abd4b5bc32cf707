import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Medium, ModelError, messageOf } from '@mimmo/core';
import { manifestOfConfig } from './hub-config.js';
import { type ModelFile, type ModelManifest, parseManifest } from './model-manifest.js';

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
  await Promise.all(manifest.files.map((file) => checkFile(directory, file)));
  const graph = await firstPresent(directory, GRAPH_FILES);
  const tokenizer = await readJson(join(directory, 'tokenizer.json'));
  if (!(tokenizer instanceof Object)) throw invalid(join(directory, 'tokenizer.json'), 'is no JSON object');
  return { manifest, graphPath: join(directory, graph), tokenizer };
}

async function readManifest(directory: string, labels?: readonly (Medium | undefined)[]): Promise<ModelManifest> {
  const path = join(directory, 'manifest.json');
  if (await isPresent(path)) return parseManifest(await readJson(path), path);
  const config = join(directory, 'config.json');
  const json = labels !== undefined && !(await isPresent(config)) ? {} : await readJson(config);
  return manifestOfConfig(json, config, labels);
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

async function firstPresent(directory: string, names: readonly string[]): Promise<string> {
  for (const name of names) if (await isPresent(join(directory, name))) return name;
  throw missing(join(directory, names.join(' or ')));
}

async function readJson(path: string): Promise<unknown> {
  const text = (await read(path)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(path, `is no JSON: ${messageOf(error)}`, error);
  }
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw missing(path, error);
  }
}

async function isPresent(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function missing(path: string, cause?: unknown): ModelError {
  return new ModelError(
    'MODEL_NOT_FOUND',
    `The model file ${path} cannot be read. Install the model package again, or pass the folder that holds it as "model".`,
    { cause },
  );
}

function invalid(path: string, what: string, cause?: unknown): ModelError {
  return new ModelError('MODEL_INVALID', `The model file ${path} ${what}. Install the model package again.`, { cause });
}
