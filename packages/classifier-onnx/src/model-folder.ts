import { isMimmoError, type Medium, messageOf } from '@mimmo/core';
import {
  checkedFile,
  invalidModelFile,
  type ModelFile,
  type ModelSource,
  missingModelFile,
  readModelJson,
  type StoredFile,
} from '@mimmo/manifest';
import { manifestOfConfig } from './hub-config.js';
import { type ModelManifest, parseManifest } from './model-manifest.js';
import { libraryTokenizer } from './tokens/library-tokenizer.js';
import { ownTokenizer } from './tokens/own-tokenizer.js';
import type { TextTokenizer } from './tokens/text-tokenizer.js';

/** The model's graph; the first that is there. An embedded one carries its weights in the same file. */
const GRAPH_FILES = ['model_embedded.onnx', 'model.onnx'] as const;

/** What a model's folder holds, read and checked. */
export interface ModelFolder {
  readonly manifest: ModelManifest;
  /** The ONNX file. */
  readonly graph: StoredFile;
  readonly tokenizer: TextTokenizer;
}

/**
 * Read a model's folder, and check those files that its manifest lists and that are read. A folder without `manifest.json` is
 * read in the Hugging Face layout.
 *
 * @param labels for a folder without a manifest: the medium of each output
 * @throws ModelError `MODEL_NOT_FOUND` for a missing file, `MODEL_INVALID` for a broken one
 */
export async function readModelFolder(
  source: ModelSource,
  labels?: readonly (Medium | undefined)[],
): Promise<ModelFolder> {
  const manifest = await readManifest(source, labels);
  const graph = await firstPresent(GRAPH_FILES.map(source.file));
  const [checked, tokenizer] = await Promise.all([
    checkedFile(graph, manifest.files),
    readTokenizer(source, manifest.files),
  ]);
  return { manifest, graph: checked, tokenizer };
}

/** The vocabulary of MIMMO's own classifiers; others have a `tokenizer.json`. */
const VOCABULARY_FILE = 'vocabulary.bin';
const TOKENIZER_FILE = 'tokenizer.json';

async function readTokenizer(source: ModelSource, files: readonly ModelFile[]): Promise<TextTokenizer> {
  const isOwn = files.some(({ path }) => path === VOCABULARY_FILE);
  const file = await checkedFile(source.file(isOwn ? VOCABULARY_FILE : TOKENIZER_FILE), files);
  try {
    if (isOwn) return ownTokenizer(await file.read());
    const json = await readModelJson(file);
    if (json instanceof Object) return await libraryTokenizer(json);
  } catch (error) {
    throw isMimmoError(error) ? error : invalidModelFile(file.place, `cannot be read: ${messageOf(error)}`, error);
  }
  throw invalidModelFile(file.place, 'is no JSON object');
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
