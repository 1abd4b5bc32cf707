/**
 * Where the language model's files are: hand it to `createLlmExtractor({ model: metadataExtractor })` of
 * `@mimmo/metadata-llm`. The files themselves are checked and read at the first use, not on import.
 */
export declare const metadataExtractor: {
  /** The folder with `manifest.json` and `model.gguf`; ends in `/`. */
  readonly directory: URL;
};
