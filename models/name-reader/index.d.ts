/**
 * Where the name reader's files are: hand it to `createNameReader({ model: nameReader })` of `@mimmo/name-reader`. The files
 * themselves are checked and read at the first use, not on import.
 */
export declare const nameReader: {
  /** The folder with `manifest.json` and `model.onnx`; ends in `/`. */
  readonly directory: URL;
};
