import { invalid } from './file/cursor.js';
import { readGguf } from './file/gguf-file.js';
import { createDecoder, type Decoder } from './model/decoder.js';
import { readTokenizer, type Tokenizer } from './tokens/tokenizer.js';

/** A language model in memory. */
export interface GgufModel extends Decoder {
  readonly tokenizer: Tokenizer;
}

/**
 * Loads a model from the bytes of a GGUF file: the Llama architecture, weights in f32, f16, q8_0, q4_0 or q5_1, a byte-level byte pair
 * encoding. The bytes are copied.
 *
 * @throws ModelError `MODEL_INVALID` for what is no such file, and cut or lying ones
 *
 * @example
 * const model = loadGguf(await readFile('model.gguf'));
 * const { tokens } = generate(model.createSequence(512), model.tokenizer.encode('Once upon'), {
 *   isLast: (token) => token === model.tokenizer.end,
 *   maxTokens: 40,
 * });
 * console.log(model.tokenizer.decode(tokens));
 */
export function loadGguf(bytes: Uint8Array): GgufModel {
  const file = readGguf(bytes);
  const tokenizer = readTokenizer(file.metadata);
  const decoder = createDecoder(file);
  if (decoder.vocabularySize !== tokenizer.size) {
    throw invalid(`it names ${tokenizer.size} tokens, and has weights for ${decoder.vocabularySize}`);
  }
  return { ...decoder, tokenizer };
}
