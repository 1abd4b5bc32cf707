import { type Closable, closable, type Medium, ModelError } from '@mimmo/core';
import type { ModelSource } from '@mimmo/manifest';
import { loadOnnxRuntime, type OnnxTensor } from '@mimmo/onnx';
import { type TokenBatch, tokenBatches } from './batches.js';
import { readModelFolder } from './model-folder.js';
import type { ModelManifest } from './model-manifest.js';

/** How to load a model. */
export interface OnnxModelOptions {
  readonly source: ModelSource;
  /** Threads of one run. */
  readonly threads: number;
  /** For a folder without a manifest: the medium of each output. */
  readonly labels?: readonly (Medium | undefined)[];
}

/** A loaded model: texts in, logits out. Holds native memory; close it when no question is under way. */
export interface OnnxModel extends Closable {
  readonly manifest: ModelManifest;
  /** One row of logits a text, in the order of the texts. Rejects with the signal's reason between two batches. */
  logits(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}

/**
 * Load tokenizer and weights.
 *
 * @throws ModelError for missing or broken files, and `MODEL_RUNTIME_MISSING` for a graph that needs a runtime which is not installed
 */
export async function loadOnnxModel(options: OnnxModelOptions): Promise<OnnxModel> {
  const { source, labels, threads } = options;
  const [folder, runtime] = await Promise.all([readModelFolder(source, labels), loadOnnxRuntime()]);
  const { manifest, tokenizer } = folder;
  const { place } = folder.graph;
  const graph = await runtime.open(folder.graph, { threads });
  return { manifest, logits, ...closable(graph.close) };

  async function logits(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const tokens = texts.map((text) => tokenizer.encode(text, manifest.maxLength));
    const rows = new Array<Float32Array>(texts.length);
    for (const batch of tokenBatches(tokens, tokenizer.paddingId)) {
      signal?.throwIfAborted();
      const outputs = await run(batch);
      const width = outputs.length / batch.positions.length;
      for (const [row, position] of batch.positions.entries()) {
        rows[position] = outputs.slice(row * width, (row + 1) * width);
      }
    }
    return rows;
  }

  async function run(batch: TokenBatch): Promise<Float32Array> {
    const outputs = await graph.run(inputsOf(graph.inputNames, batch));
    const output = outputs.logits ?? outputs[graph.outputNames[0] ?? ''];
    if (output) return output;
    throw new ModelError('MODEL_INVALID', `The model ${place} has no output "logits" of 32-bit floats.`);
  }
}

/** Every input that the graph names: BERT's exports also want `token_type_ids`, all zero. */
function inputsOf(
  inputNames: readonly string[],
  { inputIds, attentionMask, positions, length }: TokenBatch,
): Readonly<Record<string, OnnxTensor>> {
  const dims = [positions.length, length];
  const values: Record<string, OnnxTensor> = {
    input_ids: { data: inputIds, dims },
    attention_mask: { data: attentionMask, dims },
    token_type_ids: { data: new BigInt64Array(inputIds.length), dims },
  };
  return Object.fromEntries(
    inputNames.map((name) => {
      const value = values[name];
      if (value !== undefined) return [name, value];
      throw new ModelError(
        'MODEL_INVALID',
        `The model wants an input "${name}"; only input_ids, attention_mask and token_type_ids can be given.`,
      );
    }),
  );
}
