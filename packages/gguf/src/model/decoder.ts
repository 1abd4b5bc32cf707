import { DisposedError, ModelError, type Place } from '@mimmo/core';
import type { GgufFile } from '../file/gguf-file.js';
import { arenaOf } from '../kernels/arena.js';
import { createKernels } from '../kernels/kernels.js';
import { readShape, type Shape } from './shape.js';
import { type Block, copyRow, loadWeights, type Matrix } from './weights.js';

/** A text under way: the tokens that were evaluated, whose keys and values are kept. */
export interface Sequence {
  /** The tokens that it holds. */
  readonly tokens: readonly number[];
  /** The most tokens that it can hold. */
  readonly capacity: number;
  /**
   * Evaluates tokens after those that it holds.
   *
   * @returns a score for each token that may follow (logits); the same memory each time
   * @throws ModelError `MODEL_FAILED` for more than `capacity` tokens, or a token that the model does not have
   */
  evaluate(tokens: readonly number[]): Float32Array;
  /** Forgets all tokens but the first `count`. */
  keep(count: number): void;
}

/** A decoder in memory. */
export interface Decoder {
  readonly shape: Shape;
  /** Number of tokens that it knows. */
  readonly vocabularySize: number;
  /** A new text. Its memory, 8 bytes × `blocks` × `keyHeads` × `headSize` a token, is kept as long as the decoder. */
  createSequence(capacity: number): Sequence;
  /** Lets go of the memory; the decoder cannot be used any more. */
  close(): void;
}

const FLOAT_BYTES = 4;
const SHORT_BYTES = 2;
/** Numbers that share a scale. */
const BLOCK_NUMBERS = 32;

/**
 * Loads a decoder of the Llama architecture (Touvron et al., "LLaMA", 2023) into a memory of its own.
 *
 * @throws ModelError `MODEL_INVALID` for a file of another shape
 */
export function createDecoder(file: GgufFile): Decoder {
  const shape = readShape(file.metadata);
  const kernels = createKernels();
  const arena = arenaOf(kernels.memory);
  const weights = loadWeights(file, shape, { kernels, arena });
  const { width, hidden, heads, keyHeads, headSize, rotatedPairs } = shape;
  const queryWidth = heads * headSize;
  const keyWidth = keyHeads * headSize;
  const vocabularySize = weights.output.rows;
  const widest = Math.max(width, hidden, queryWidth);

  const floats = (count: number): Place => arena.take(count * FLOAT_BYTES);
  /** The numbers that stand for the token at hand, and where its parts are worked out. One token is worked on at a time. */
  const x = floats(width);
  const normal = floats(width);
  const query = floats(queryWidth);
  const mixed = floats(queryWidth);
  const gate = floats(hidden);
  const up = floats(hidden);
  const change = floats(width);
  const quants = arena.take(widest * SHORT_BYTES);
  const quantScales = floats(widest / BLOCK_NUMBERS);
  const cosines = floats(rotatedPairs);
  const sines = floats(rotatedPairs);
  const logits = floats(vocabularySize);
  const turns = Float64Array.from({ length: rotatedPairs }, (_, pair) => shape.ropeBase ** (-pair / rotatedPairs));
  let isClosed = false;

  /** Rounds what the next products are of; they may be many. */
  function load(from: Place, count: number): void {
    kernels.quantise(from, count, quants, quantScales);
  }

  /** out = matrix × `from`, which was loaded. */
  function multiply(matrix: Matrix, from: Place, out: Place): void {
    const { rows, columns } = matrix;
    if (matrix.kind === 'f32') kernels.multiplyFloats(matrix.weights, rows, columns, from, out);
    else kernels.multiply(matrix.blocks, matrix.scales, rows, columns, quants, quantScales, out);
  }

  function setPosition(position: number): void {
    const cosine = arena.floats(cosines, rotatedPairs);
    const sine = arena.floats(sines, rotatedPairs);
    for (const [pair, turn] of turns.entries()) {
      cosine[pair] = Math.cos(position * turn);
      sine[pair] = Math.sin(position * turn);
    }
  }

  function attention(block: Block, position: number, { keys, values, scores }: Cache): void {
    const step = keyWidth * FLOAT_BYTES;
    const key = keys + position * step;
    kernels.normalise(x, block.attentionNorm, width, shape.epsilon, normal);
    load(normal, width);
    multiply(block.query, normal, query);
    multiply(block.key, normal, key);
    multiply(block.value, normal, values + position * step);
    kernels.rotate(query, heads, headSize, rotatedPairs, cosines, sines);
    kernels.rotate(key, keyHeads, headSize, rotatedPairs, cosines, sines);
    kernels.attend(query, keys, values, position + 1, heads, heads / keyHeads, headSize, keyWidth, scores, mixed);
    load(mixed, queryWidth);
    multiply(block.attentionOut, mixed, change);
    kernels.add(x, change, width);
  }

  function feedForward(block: Block): void {
    kernels.normalise(x, block.hiddenNorm, width, shape.epsilon, normal);
    load(normal, width);
    multiply(block.gate, normal, gate);
    multiply(block.up, normal, up);
    kernels.gateBy(gate, up, hidden);
    load(gate, hidden);
    multiply(block.down, gate, change);
    kernels.add(x, change, width);
  }

  return {
    shape,
    vocabularySize,
    createSequence(capacity) {
      const size = capacity * keyWidth;
      const scores = floats(capacity);
      const caches = weights.blocks.map((): Cache => ({ keys: floats(size), values: floats(size), scores }));
      const tokens: number[] = [];
      return {
        tokens,
        capacity,
        evaluate(added) {
          if (isClosed) throw new DisposedError('The decoder');
          if (tokens.length + added.length > capacity) {
            throw new ModelError('MODEL_FAILED', `A text of ${capacity} tokens at most was to get more; shorten it.`);
          }
          for (const token of added) {
            if (!(token >= 0 && token < weights.embedding.rows)) {
              throw new ModelError('MODEL_FAILED', `The model has no token ${token}.`);
            }
            const position = tokens.length;
            setPosition(position);
            copyRow(kernels, weights.embedding, token, x);
            for (const [at, block] of weights.blocks.entries()) {
              const cache = caches[at];
              if (cache) attention(block, position, cache);
              feedForward(block);
            }
            tokens.push(token);
          }
          kernels.normalise(x, weights.norm, width, shape.epsilon, normal);
          load(normal, width);
          multiply(weights.output, normal, logits);
          return arena.floats(logits, vocabularySize);
        },
        keep(count) {
          tokens.length = Math.min(tokens.length, Math.max(0, count));
        },
      };
    },
    close() {
      isClosed = true;
    },
  };
}

/** Where one block keeps the keys and values of a text. */
interface Cache {
  readonly keys: Place;
  readonly values: Place;
  readonly scores: Place;
}
