import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readGguf } from '../file/gguf-file.js';
import { tinyModel } from '../testing/tiny-model.js';
import { readTokenizer } from './tokenizer.js';

const tokenizer = readTokenizer(readGguf(tinyModel(0).bytes).metadata);
const pieces = (text: string): readonly string[] => tokenizer.encode(text).map((token) => tokenizer.decode([token]));

describe('a tokenizer', () => {
  test.each([
    ['the', ['the']],
    ['tha', ['th', 'a']],
    ['hte', ['h', 't', 'e']],
    ['a the', ['a', ' ', 'the']],
    ["it's", ['i', 't', "'", 's']],
  ])('merges %j into %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('reads special tokens where they are asked for, and as text anywhere else', () => {
    expect(tokenizer.special('<|end|>')).toBe(0);
    expect(tokenizer.special('the')).toBeUndefined();
    expect(tokenizer.isSpecial(0)).toBe(true);
    expect(tokenizer.encode('<|end|>')).not.toContain(0);
    expect(tokenizer.decode([0])).toBe('');
  });

  test('gives back every text of its letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~ ]*$/u), (text) => {
        expect(tokenizer.decode(tokenizer.encode(text))).toBe(text);
      }),
    );
  });

  test('a word of a million letters is cut on the way, so that it does not take hours', () => {
    expect(tokenizer.decode(tokenizer.encode('the'.repeat(333_333)))).toHaveLength(999_999);
  });

  test('a byte that the vocabulary lacks is an error with a code', () => {
    expect(() => tokenizer.encode('é')).toThrow(expect.objectContaining({ code: 'MODEL_INVALID' }));
  });
});
