export { type GgufModel, loadGguf } from './load-model.js';
export type { Decoder, Sequence } from './model/decoder.js';
export { type GenerateOptions, type Generation, generate } from './model/generate.js';
export type { Shape } from './model/shape.js';
export type { Tokenizer } from './tokens/tokenizer.js';
