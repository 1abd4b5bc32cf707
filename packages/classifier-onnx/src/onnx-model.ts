import { type Closable, closable, DisposedError, type Medium, ModelError, messageOf } from '@mimmo/core';
import type { InferenceSession, Tensor, TypedTensor } from 'onnxruntime-node';
import { type TokenBatch, tokenBatches } from './batches.js';
import { graphSource } from './graph-source.js';
import { readModelFolder } from './model-folder.js';
import type { ModelManifest } from './model-manifest.js';
import { paddingId, tokenIds } from './token-ids.js';

/** How to load a model. */
export interface OnnxModelOptions {
  readonly directory: string;
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
  const { directory, labels, threads } = options;
  const [folder, runtime, tokenizers] = await Promise.all([
    readModelFolder(directory, labels),
    importRuntime(),
    import('@huggingface/tokenizers'),
  ]);
  const { manifest, graphPath } = folder;
  const tokenizer = attempt('tokenizer', graphPath, () => new tokenizers.Tokenizer(folder.tokenizer, {}));
  const session = await openSession(runtime, graphPath, threads).catch((error: unknown) => {
    throw failure('MODEL_INVALID', `The weights ${graphPath} cannot be loaded`, error);
  });
  const feed = (batch: TokenBatch): Record<string, Tensor> => feeds(runtime.Tensor, session.inputNames, batch);
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
    const outputs = await session.run(feed(batch)).catch((error: unknown) => {
      throw failure('MODEL_FAILED', `The model ${graphPath} failed on ${batch.positions.length} names`, error);
    });
    const output = outputs.logits ?? outputs[session.outputNames[0] ?? ''];
    if (output !== undefined && isFloatTensor(output)) return output.data;
    throw new ModelError('MODEL_INVALID', `The model ${graphPath} has no output "logits" of 32-bit floats.`);
  }
}

async function openSession(
  { InferenceSession }: typeof import('onnxruntime-node'),
  graphPath: string,
  threads: number,
): Promise<InferenceSession> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  };
  const source = await graphSource(graphPath);
  return typeof source === 'string'
    ? InferenceSession.create(source, options)
    : InferenceSession.create(source, options);
}

/** Every input that the graph names: BERT's exports also want `token_type_ids`, all zero. */
function feeds(
  TensorOf: typeof Tensor,
  inputNames: readonly string[],
  { inputIds, attentionMask, length, positions }: TokenBatch,
): Record<string, Tensor> {
  const values: Record<string, BigInt64Array> = {
    input_ids: inputIds,
    attention_mask: attentionMask,
    token_type_ids: new BigInt64Array(inputIds.length),
  };
  return Object.fromEntries(
    inputNames.map((name) => {
      const value = values[name];
      if (value !== undefined) return [name, new TensorOf('int64', value, [positions.length, length])];
      throw new ModelError(
        'MODEL_INVALID',
        `The model wants an input "${name}"; only input_ids, attention_mask and token_type_ids can be given.`,
      );
    }),
  );
}

function isFloatTensor(tensor: Tensor): tensor is TypedTensor<'float32'> {
  return tensor.type === 'float32';
}

async function importRuntime(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node');
  } catch (error) {
    throw failure(
      'MODEL_RUNTIME_MISSING',
      'The package onnxruntime-node cannot be loaded; install it, or use MIMMO without the model',
      error,
    );
  }
}

function attempt<T>(what: string, path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw failure('MODEL_INVALID', `The ${what} beside ${path} cannot be read`, error);
  }
}

function failure(
  code: 'MODEL_INVALID' | 'MODEL_FAILED' | 'MODEL_RUNTIME_MISSING',
  what: string,
  cause: unknown,
): ModelError {
  return new ModelError(code, `${what}: ${messageOf(cause)}`, { cause });
}
