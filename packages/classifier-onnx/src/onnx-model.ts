import { type Closable, closable, DisposedError, type Medium, ModelError } from '@mimmo/core';
import type { ModelSource } from '@mimmo/manifest';
import { type TokenBatch, tokenBatches } from './batches.js';
import { modelFailure } from './model-failure.js';
import { readModelFolder } from './model-folder.js';
import type { ModelManifest } from './model-manifest.js';
import type { LoadRuntime } from './onnx-runtime.js';
import { paddingId, tokenIds } from './token-ids.js';

/** How to load a model. */
export interface OnnxModelOptions {
  readonly source: ModelSource;
  /** What runs it. */
  readonly loadRuntime: LoadRuntime;
  /** Threads of one run. */
  readonly threads: number;
  /** For a folder without a manifest: the medium of each output. */
  readonly labels?: readonly (Medium | undefined)[];
}

/** A loaded model: texts in, logits out. Holds native memory. */
export interface OnnxModel extends Closable {
  readonly manifest: ModelManifest;
  /** One row of logits a text, in the order of the texts. Rejects with the signal's reason between two batches. */
  logits(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}

/**
 * Load tokenizer and weights. Nothing native is imported before.
 *
 * @throws ModelError for missing or broken files, and `MODEL_RUNTIME_MISSING` where the ONNX runtime cannot be loaded
 */
export async function loadOnnxModel(options: OnnxModelOptions): Promise<OnnxModel> {
  const { source, labels, loadRuntime, threads } = options;
  const [folder, runtime, tokenizers] = await Promise.all([
    readModelFolder(source, labels),
    loadRuntime(),
    import('@huggingface/tokenizers'),
  ]);
  const { manifest, graph } = folder;
  const tokenizer = attempt('tokenizer', graph.place, () => new tokenizers.Tokenizer(folder.tokenizer, {}));
  const session = await runtime.openSession(graph, threads).catch((error: unknown) => {
    throw modelFailure('MODEL_INVALID', `The weights ${graph.place} cannot be loaded`, error);
  });
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    manifest,
    async logits(texts, signal) {
      if (isClosed) throw new DisposedError('The ONNX model');
      const work = runAll(texts, signal);
      running.add(work);
      return work.finally(() => running.delete(work));
    },
    ...closable(async () => {
      isClosed = true;
      await Promise.allSettled(running);
      await session.release();
    }),
  };

  async function runAll(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]> {
    const tokens = texts.map((text) => tokenIds(tokenizer, text, manifest.maxLength));
    const rows = new Array<Float32Array>(texts.length);
    for (const batch of tokenBatches(tokens, paddingId(tokenizer))) {
      signal?.throwIfAborted();
      const logits = await run(batch);
      const width = logits.length / batch.positions.length;
      for (const [row, position] of batch.positions.entries()) {
        rows[position] = logits.slice(row * width, (row + 1) * width);
      }
    }
    return rows;
  }

  async function run(batch: TokenBatch): Promise<Float32Array> {
    const inputs = inputsOf(session.inputNames, batch);
    const outputs = await session.run(inputs, [batch.positions.length, batch.length]).catch((error: unknown) => {
      throw modelFailure('MODEL_FAILED', `The model ${graph.place} failed on ${batch.positions.length} names`, error);
    });
    const output = outputs.logits ?? outputs[session.outputNames[0] ?? ''];
    if (output?.type === 'float32' && output.data instanceof Float32Array) return output.data;
    throw new ModelError('MODEL_INVALID', `The model ${graph.place} has no output "logits" of 32-bit floats.`);
  }
}

/** Every input that the graph names: BERT's exports also want `token_type_ids`, all zero. */
function inputsOf(
  inputNames: readonly string[],
  { inputIds, attentionMask }: TokenBatch,
): Readonly<Record<string, BigInt64Array>> {
  const values: Record<string, BigInt64Array> = {
    input_ids: inputIds,
    attention_mask: attentionMask,
    token_type_ids: new BigInt64Array(inputIds.length),
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

function attempt<T>(what: string, path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw modelFailure('MODEL_INVALID', `The ${what} beside ${path} cannot be read`, error);
  }
}
