/** Into what words a text is cut before its bytes are merged, by the name that files give (`tokenizer.ggml.pre`). */
export const PRE_TOKENIZERS: ReadonlyMap<string, RegExp> = new Map([
  ['gpt-2', /'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu],
]);
