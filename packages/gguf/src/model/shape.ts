import { quoted } from '@mimmo/core';
import { invalid } from '../file/cursor.js';
import type { MetadataValue } from '../file/gguf-file.js';

/** The sizes of a decoder of the Llama architecture. */
export interface Shape {
  /** Tokens of the longest text. */
  readonly context: number;
  /** Numbers that stand for a token. */
  readonly width: number;
  readonly blocks: number;
  /** Numbers between the two halves of a block's second part. */
  readonly hidden: number;
  readonly heads: number;
  /** Heads of keys and values, each shared by as many heads of queries. */
  readonly keyHeads: number;
  readonly headSize: number;
  /** Pairs of numbers of a head that are turned by the position. */
  readonly rotatedPairs: number;
  readonly ropeBase: number;
  readonly epsilon: number;
}

/** Bounds that no small model passes: a lying file must not ask for gigabytes. */
const MOST = { context: 1 << 17, width: 1 << 13, blocks: 1 << 8, hidden: 1 << 15, heads: 1 << 8 } as const;

/**
 * The shape that a file states.
 *
 * @throws ModelError `MODEL_INVALID` for another architecture, or sizes that do not go together
 */
export function readShape(metadata: ReadonlyMap<string, MetadataValue>): Shape {
  const architecture = metadata.get('general.architecture');
  if (architecture !== 'llama') {
    throw invalid(`its architecture is ${quoted(String(architecture))}, and "llama" alone is known`);
  }
  const scaling = metadata.get('llama.rope.scaling.type');
  if (scaling !== undefined && scaling !== 'none') throw invalid(`it scales positions (${quoted(String(scaling))})`);
  const width = size('embedding_length', MOST.width);
  const heads = size('attention.head_count', MOST.heads);
  const keyHeads = size('attention.head_count_kv', MOST.heads, heads);
  const headSize = size('attention.key_length', MOST.width, width / heads);
  const rotated = size('rope.dimension_count', MOST.width, headSize);
  const shape: Shape = {
    context: size('context_length', MOST.context),
    width,
    blocks: size('block_count', MOST.blocks),
    hidden: size('feed_forward_length', MOST.hidden),
    heads,
    keyHeads,
    headSize,
    rotatedPairs: rotated / 2,
    ropeBase: real('rope.freq_base', 10_000),
    epsilon: real('attention.layer_norm_rms_epsilon', 1e-5),
  };
  const isRegular = width % 32 === 0 && shape.hidden % 32 === 0 && headSize % 4 === 0 && (heads * headSize) % 32 === 0;
  if (!isRegular || heads % keyHeads !== 0 || rotated % 2 !== 0 || rotated > headSize) {
    throw invalid(`its sizes do not go together: ${JSON.stringify(shape)}`);
  }
  return shape;

  function size(key: string, most: number, otherwise?: number): number {
    const value = metadata.get(`llama.${key}`) ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw invalid(`its "llama.${key}" is ${String(value)}, not a whole number from 1 to ${most}`);
  }

  function real(key: string, otherwise: number): number {
    const value = metadata.get(`llama.${key}`) ?? otherwise;
    if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value;
    throw invalid(`its "llama.${key}" is ${String(value)}, not a number above 0`);
  }
}
