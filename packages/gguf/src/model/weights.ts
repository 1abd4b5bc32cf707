import { type Place, quoted } from '@mimmo/core';
import { invalid } from '../file/cursor.js';
import type { GgufFile, Tensor } from '../file/gguf-file.js';
import type { TensorTypeName } from '../file/tensor-type.js';
import type { Arena } from '../kernels/arena.js';
import type { Kernels } from '../kernels/kernels.js';
import type { Shape } from './shape.js';
import { floatsOfQ5, q8OfQ4 } from './unpacked.js';

/** A matrix in memory: as q8_0 with its scales apart, or as f32. */
export type Matrix =
  | {
      readonly kind: 'q8_0';
      readonly rows: number;
      readonly columns: number;
      readonly blocks: Place;
      readonly scales: Place;
    }
  | { readonly kind: 'f32'; readonly rows: number; readonly columns: number; readonly weights: Place };

/** The weights of one block. */
export interface Block {
  readonly attentionNorm: Place;
  readonly query: Matrix;
  readonly key: Matrix;
  readonly value: Matrix;
  readonly attentionOut: Matrix;
  readonly hiddenNorm: Place;
  readonly gate: Matrix;
  readonly up: Matrix;
  readonly down: Matrix;
}

/** All weights of a decoder, in memory. */
export interface Weights {
  readonly embedding: Matrix;
  readonly blocks: readonly Block[];
  readonly norm: Place;
  /** What makes scores for tokens of the last numbers; the embedding itself where the file has no other. */
  readonly output: Matrix;
}

/** Bytes of a block of q8_0, and the numbers in it. */
const Q8_BYTES = 34;
const Q8_NUMBERS = 32;
const FLOAT_BYTES = 4;
/** The types of lists: single numbers. */
const FLOATS: ReadonlySet<TensorTypeName> = new Set(['f32', 'f16']);

/**
 * Puts the weights of a file into the memory of the kernels.
 *
 * @throws ModelError `MODEL_INVALID` for a tensor that is missing or has another shape than the file states
 */
export function loadWeights(
  file: GgufFile,
  shape: Shape,
  { kernels, arena }: { kernels: Kernels; arena: Arena },
): Weights {
  const { width, hidden, heads, keyHeads, headSize } = shape;
  const vocabulary = tensorOf(file, 'token_embd.weight').shape[1] ?? 0;
  const embedding = matrix('token_embd.weight', vocabulary, width);
  return {
    embedding,
    blocks: Array.from({ length: shape.blocks }, (_, at): Block => {
      const name = (part: string): string => `blk.${at}.${part}.weight`;
      return {
        attentionNorm: vector(name('attn_norm'), width),
        query: matrix(name('attn_q'), heads * headSize, width),
        key: matrix(name('attn_k'), keyHeads * headSize, width),
        value: matrix(name('attn_v'), keyHeads * headSize, width),
        attentionOut: matrix(name('attn_output'), width, heads * headSize),
        hiddenNorm: vector(name('ffn_norm'), width),
        gate: matrix(name('ffn_gate'), hidden, width),
        up: matrix(name('ffn_up'), hidden, width),
        down: matrix(name('ffn_down'), width, hidden),
      };
    }),
    norm: vector('output_norm.weight', width),
    output: file.tensors.has('output.weight') ? matrix('output.weight', vocabulary, width) : embedding,
  };

  function matrix(name: string, rows: number, columns: number): Matrix {
    const tensor = tensorOf(file, name);
    if (tensor.shape.length !== 2 || tensor.shape[0] !== columns || tensor.shape[1] !== rows) {
      throw invalid(`the tensor ${quoted(name)} is ${tensor.shape.join(' × ')}, not ${columns} × ${rows}`);
    }
    if (tensor.type === 'q5_1') {
      const { buffer, byteOffset, byteLength } = floatsOfQ5(tensor.bytes);
      return { kind: 'f32', rows, columns, weights: arena.put(new Uint8Array(buffer, byteOffset, byteLength)) };
    }
    if (tensor.type !== 'q8_0' && tensor.type !== 'q4_0') {
      return { kind: 'f32', rows, columns, weights: floatsOf(tensor) };
    }
    const stored = tensor.type === 'q4_0' ? q8OfQ4(tensor.bytes) : tensor.bytes;
    const count = stored.byteLength / Q8_BYTES;
    const blocks = arena.put(stored);
    const scales = arena.take(count * FLOAT_BYTES);
    kernels.readScales(blocks, count, scales);
    return { kind: 'q8_0', rows, columns, blocks, scales };
  }

  function vector(name: string, count: number): Place {
    const tensor = tensorOf(file, name);
    if (tensor.shape.length !== 1 || tensor.shape[0] !== count || !FLOATS.has(tensor.type)) {
      throw invalid(`the tensor ${quoted(name)} is no list of ${count} numbers`);
    }
    return floatsOf(tensor);
  }

  function floatsOf({ type, bytes }: Tensor): Place {
    const stored = arena.put(bytes);
    if (type === 'f32') return stored;
    const count = bytes.byteLength / 2;
    const floats = arena.take(count * FLOAT_BYTES);
    kernels.readHalves(stored, count, floats);
    return floats;
  }
}

function tensorOf({ tensors }: GgufFile, name: string): Tensor {
  const tensor = tensors.get(name);
  if (!tensor) throw invalid(`it lacks the tensor ${quoted(name)}`);
  return tensor;
}

/** Puts row `at` of a matrix, as f32, at a place. */
export function copyRow(kernels: Kernels, matrix: Matrix, at: number, out: Place): void {
  if (matrix.kind === 'q8_0') {
    const blocks = (matrix.columns / Q8_NUMBERS) * at;
    kernels.readRow(matrix.blocks + blocks * Q8_BYTES, matrix.scales + blocks * FLOAT_BYTES, matrix.columns, out);
    return;
  }
  const floats = new Float32Array(kernels.memory.buffer);
  const from = (matrix.weights + at * matrix.columns * FLOAT_BYTES) / FLOAT_BYTES;
  floats.copyWithin(out / FLOAT_BYTES, from, from + matrix.columns);
}
