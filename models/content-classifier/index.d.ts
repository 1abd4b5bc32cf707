/**
 * Where the content classifier's files are: hand it to `createOnnxStage({ model: contentClassifier })` of
 * `@mimmo/classifier-onnx`. The files themselves are checked and read at the first use, not on import.
 */
export declare const contentClassifier: {
  /** The folder with `manifest.json`, `model.onnx`, `vocabulary.bin` and `tokenizer.json`; ends in `/`. */
  readonly directory: URL;
};
