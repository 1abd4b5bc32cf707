import { describe, expect, test } from '@jest/globals';
import { isMimmoError } from '@mimmo/core';
import fc from 'fast-check';
import { loadGguf } from '../load-model.js';
import { ggufBytes } from '../testing/gguf-bytes.js';
import { TINY_METADATA, tinyModel } from '../testing/tiny-model.js';
import { readGguf } from './gguf-file.js';

const { bytes } = tinyModel(8);

describe('readGguf', () => {
  test('reads metadata and tensors', () => {
    const { metadata, tensors } = readGguf(bytes);
    expect(metadata.get('general.architecture')).toBe('llama');
    expect(metadata.get('tokenizer.ggml.merges')).toEqual(['t h', 'th e']);
    expect(metadata.get('llama.attention.layer_norm_rms_epsilon')).toBeCloseTo(1e-5);
    expect(tensors.get('blk.1.ffn_down.weight')).toMatchObject({ type: 'q8_0', shape: [64, 32] });
    expect(tensors.get('output_norm.weight')?.bytes).toHaveLength(32 * 4);
  });

  test('reads bytes that begin anywhere in their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readGguf(shifted.subarray(3)).tensors.size).toBe(readGguf(bytes).tensors.size);
  });
});

/** Offset of the first place where a text stands in the file. */
function placeOf(text: string): number {
  return Buffer.from(bytes).indexOf(text);
}

function withNumber(at: number, value: bigint): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setBigUint64(at, value, true);
  return changed;
}

describe('hostile files are refused with a code, and cost nothing', () => {
  test.each([
    ['nothing', new Uint8Array(), 'does not begin as a GGUF file'],
    ['text', new TextEncoder().encode('<!doctype html>'), 'does not begin as a GGUF file'],
    ['another version', Uint8Array.of(...bytes.subarray(0, 4), 9, 0, 0, 0), 'version 9'],
    ['a billion tensors', withNumber(8, 1_000_000_000n), '1000000000 tensors'],
    ['more entries than can be counted', withNumber(16, 2n ** 63n), '9223372036854775808'],
    ['a text of a terabyte', withNumber(24, 2n ** 40n), 'within its header'],
    ['an array of a trillion', withNumber(placeOf('tokenizer.ggml.tokens') + 21 + 8, 10n ** 12n), 'array of 10'],
  ])('%s', (_what, hostile, reason) => {
    expect(() => loadGguf(hostile)).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining(reason) }),
    );
  });

  test.each([
    ['another architecture', { 'general.architecture': 'mamba' }, 'mamba'],
    ['sizes that do not go together', { 'llama.rope.dimension_count': 7 }, 'do not go together'],
    ['a size that is none', { 'llama.attention.head_count': 5 }, '6.4'],
    ['a width that no machine has', { 'llama.embedding_length': 1 << 30 }, 'llama.embedding_length'],
    ['more blocks than tensors', { 'llama.block_count': 3 }, 'blk.2.attn_norm.weight'],
    ['another tokenizer', { 'tokenizer.ggml.model': 'llama' }, 'tokenizer'],
    ['another way to cut words', { 'tokenizer.ggml.pre': 'qwen2' }, 'qwen2'],
    ['fewer tokens than weights', { 'tokenizer.ggml.tokens': ['a', 'b'] }, '2 tokens'],
    ['scaled positions', { 'llama.rope.scaling.type': 'yarn' }, 'yarn'],
  ])('%s', (_what, changed, reason) => {
    const tensors = [...readGguf(bytes).tensors.values()].map((tensor) => ({
      ...tensor,
      type: tensor.type === 'q8_0' ? 8 : 0,
    }));
    expect(() => loadGguf(ggufBytes({ ...TINY_METADATA, ...changed }, tensors))).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', message: expect.stringContaining(reason) }),
    );
  });

  test('cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 64 }), (length) => {
        expect(() => loadGguf(bytes.subarray(0, length))).toThrow(expect.objectContaining({ code: 'MODEL_INVALID' }));
      }),
    );
  });

  test('any bytes of the header changed: a model, or an error with a code', () => {
    const header = fc.array(fc.tuple(fc.integer({ min: 4, max: 2_600 }), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(header, (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        try {
          loadGguf(changed);
        } catch (error) {
          expect(isMimmoError(error)).toBe(true);
        }
      }),
    );
  });
});
