import { ggufBytes, type WrittenTensor } from './gguf-bytes.js';

/** Sizes of the model: two heads of queries share one of keys, and its numbers fill whole blocks of q8_0. */
export const TINY = { width: 32, hidden: 64, heads: 4, keyHeads: 2, headSize: 8, blocks: 2, context: 16 } as const;

/** The tokens of its vocabulary: every byte, a merge or two, and an end. */
export const TINY_TOKENS: readonly string[] = [
  '<|end|>',
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at)),
  'Ġ',
  'th',
  'the',
];

/** How its matrices are stored: the number of the type in the file. */
export type Storage = 0 | 1 | 2 | 7 | 8;

/** A model of random weights, with the numbers that stand in it after rounding. */
export interface TinyModel {
  readonly bytes: Uint8Array;
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** Metadata of the model. */
export const TINY_METADATA = {
  'general.architecture': 'llama',
  'llama.context_length': TINY.context,
  'llama.embedding_length': TINY.width,
  'llama.block_count': TINY.blocks,
  'llama.feed_forward_length': TINY.hidden,
  'llama.attention.head_count': TINY.heads,
  'llama.attention.head_count_kv': TINY.keyHeads,
  'llama.attention.layer_norm_rms_epsilon': 1e-5,
  'tokenizer.ggml.model': 'gpt2',
  'tokenizer.ggml.pre': 'gpt-2',
  'tokenizer.ggml.tokens': TINY_TOKENS,
  'tokenizer.ggml.token_type': TINY_TOKENS.map((_, at) => (at === 0 ? 3 : 1)),
  'tokenizer.ggml.merges': ['t h', 'th e'],
  'tokenizer.ggml.eos_token_id': 0,
} as const;

/** A model whose matrices are stored in one way; the same each time. */
export function tinyModel(storage: Storage): TinyModel {
  const { width, hidden, heads, keyHeads, headSize, blocks } = TINY;
  const next = randomNumbers();
  const weights = new Map<string, Float32Array>();
  const tensors: WrittenTensor[] = [];

  function add(name: string, shape: readonly number[], type: Storage): void {
    const count = shape.reduce((product, size) => product * size, 1);
    const numbers = Float32Array.from({ length: count }, () => (shape.length === 1 ? 1 : 0) + next() * 0.5);
    const { bytes, stored } = STORE[type](numbers);
    weights.set(name, stored);
    tensors.push({ name: `${name}.weight`, shape, type, bytes });
  }

  add('token_embd', [width, TINY_TOKENS.length], storage);
  add('output_norm', [width], 0);
  for (let at = 0; at < blocks; at++) {
    add(`blk.${at}.attn_norm`, [width], 0);
    add(`blk.${at}.attn_q`, [width, heads * headSize], storage);
    add(`blk.${at}.attn_k`, [width, keyHeads * headSize], storage);
    add(`blk.${at}.attn_v`, [width, keyHeads * headSize], storage);
    add(`blk.${at}.attn_output`, [heads * headSize, width], storage);
    add(`blk.${at}.ffn_norm`, [width], 0);
    add(`blk.${at}.ffn_gate`, [width, hidden], storage);
    add(`blk.${at}.ffn_up`, [width, hidden], storage);
    add(`blk.${at}.ffn_down`, [hidden, width], storage);
  }
  return { bytes: ggufBytes(TINY_METADATA, tensors), weights };
}

interface Stored {
  readonly bytes: Uint8Array;
  /** The numbers that the bytes stand for. */
  readonly stored: Float32Array;
}

const STORE: Readonly<Record<Storage, (numbers: Float32Array) => Stored>> = {
  0: (numbers) => ({ bytes: new Uint8Array(numbers.buffer), stored: numbers }),
  1(numbers) {
    const halves = Uint16Array.from(numbers, halfOf);
    return { bytes: new Uint8Array(halves.buffer), stored: Float32Array.from(halves, floatOf) };
  },
  2: (numbers) =>
    blockwise(numbers, 18, (part, view) => {
      const largest = part.reduce((most, number) => (Math.abs(number) > Math.abs(most) ? number : most), 0);
      const half = halfOf(largest / -8);
      view.setUint16(0, half, true);
      const quants = part.map((number) => Math.max(0, Math.min(15, Math.round(number / floatOf(half)) + 8)));
      for (let at = 0; at < 16; at++) view.setUint8(2 + at, (quants[at] ?? 0) | ((quants[at + 16] ?? 0) << 4));
      return quants.map((quant) => (quant - 8) * floatOf(half));
    }),
  7: (numbers) =>
    blockwise(numbers, 24, (part, view) => {
      const [scale, least] = [halfOf((Math.max(...part) - Math.min(...part)) / 31), halfOf(Math.min(...part))];
      view.setUint16(0, scale, true);
      view.setUint16(2, least, true);
      const quants = part.map((number) =>
        Math.max(0, Math.min(31, Math.round((number - floatOf(least)) / floatOf(scale)))),
      );
      view.setUint32(
        4,
        quants.reduce((bits, quant, at) => bits + (quant >> 4) * 2 ** at, 0),
        true,
      );
      for (let at = 0; at < 16; at++) {
        view.setUint8(8 + at, ((quants[at] ?? 0) & 15) | (((quants[at + 16] ?? 0) & 15) << 4));
      }
      return quants.map((quant) => quant * floatOf(scale) + floatOf(least));
    }),
  8(numbers) {
    const bytes = new Uint8Array((numbers.length / 32) * 34);
    const view = new DataView(bytes.buffer);
    const stored = new Float32Array(numbers.length);
    for (let block = 0; block < numbers.length / 32; block++) {
      const part = numbers.subarray(block * 32, block * 32 + 32);
      const half = halfOf(Math.max(...part.map(Math.abs)) / 127);
      view.setUint16(block * 34, half, true);
      for (const [at, number] of part.entries()) {
        const quant = Math.max(-127, Math.min(127, Math.round(number / floatOf(half))));
        view.setInt8(block * 34 + 2 + at, quant);
        stored[block * 32 + at] = quant * floatOf(half);
      }
    }
    return { bytes, stored };
  },
};

/** Numbers stored block by block; `store` writes one and returns the numbers that stand in it. */
function blockwise(
  numbers: Float32Array,
  blockBytes: number,
  store: (part: readonly number[], view: DataView) => readonly number[],
): Stored {
  const blocks = numbers.length / 32;
  const bytes = new Uint8Array(blocks * blockBytes);
  const stored = new Float32Array(numbers.length);
  for (let block = 0; block < blocks; block++) {
    const part = Array.from(numbers.subarray(block * 32, block * 32 + 32));
    stored.set(store(part, new DataView(bytes.buffer, block * blockBytes, blockBytes)), block * 32);
  }
  return { bytes, stored };
}

/** The f16 below a number, of those that are neither tiny nor huge. */
function halfOf(number: number): number {
  const [bits = 0] = new Uint32Array(Float32Array.of(number).buffer);
  const exponent = ((bits >> 23) & 0xff) - 112;
  return exponent <= 0 ? (bits >> 16) & 0x8000 : ((bits >> 16) & 0x8000) | (exponent << 10) | ((bits >> 13) & 0x3ff);
}

function floatOf(half: number): number {
  const exponent = (half >> 10) & 0x1f;
  const size = exponent === 0 ? (half & 0x3ff) * 2 ** -24 : (1 + (half & 0x3ff) / 1024) * 2 ** (exponent - 15);
  return half & 0x8000 ? -size : size;
}

/** Numbers from -0.5 to 0.5 that look random and are the same each time (a linear congruential generator). */
function randomNumbers(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}
