import { type Closable, closable } from '@mimmo/core';
import { checkedFile, type ModelSource, readModelJson } from '@mimmo/manifest';
import { loadOnnxRuntime } from '@mimmo/onnx';
import type { NameReading } from '../name-reading.js';
import { wordHasher } from '../words/word-ids.js';
import { describeName } from './described.js';
import { logitsOf } from './logits.js';
import { type ModelManifest, parseManifest } from './model-manifest.js';
import { readingOf } from './reading-of.js';

/** A loaded model: names in, readings out. Holds memory; close it when no question is under way. */
export interface ReaderModel extends Closable {
  /** A reading of each name, in their order. Rejects with the signal's reason between two batches. */
  read(names: readonly string[], signal?: AbortSignal): Promise<readonly NameReading[]>;
}

const GRAPH_FILE = 'model.onnx';

/**
 * Checks and loads a model.
 *
 * @throws ModelError for missing or broken files, and `MODEL_RUNTIME_MISSING` for a graph that needs a runtime which is not installed
 */
export async function loadReaderModel(source: ModelSource, threads: number): Promise<ReaderModel> {
  const [manifest, runtime] = await Promise.all([readManifest(source), loadOnnxRuntime()]);
  const { place } = source.file(GRAPH_FILE);
  const graph = await runtime.open(await checkedFile(source.file(GRAPH_FILE), manifest.files), { threads });
  const hash = wordHasher();
  return {
    async read(names, signal) {
      const described = names.map((name) => describeName(name, hash));
      const logits = await logitsOf(described, { graph, manifest, place, signal });
      return logits.map((each, at) => readingOf(described[at]?.words ?? [], each, manifest));
    },
    ...closable(graph.close),
  };
}

async function readManifest(source: ModelSource): Promise<ModelManifest> {
  const file = source.file('manifest.json');
  return parseManifest(await readModelJson(file), file.place);
}
