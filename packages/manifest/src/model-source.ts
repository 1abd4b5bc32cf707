/** One file of a model, wherever it is kept. */
export interface StoredFile {
  /** Where it is, as messages name it: a path, an address. */
  readonly place: string;
  /** Its path on the disk, for native code that opens files itself; absent where it is on none. */
  readonly path?: string;
  /** Whether it is there. Rejects with a ModelError where that cannot be told. */
  isPresent(): Promise<boolean>;
  /** Its bytes, not to be changed. Rejects with a ModelError `MODEL_NOT_FOUND`. */
  read(): Promise<Uint8Array>;
  /** The SHA-256 of bytes in lower-case hexadecimal, where the platform has a quicker way than that of the web. */
  sha256?(bytes: Uint8Array): Promise<string>;
}

/** What keeps the files of a model: a folder on the disk, a folder on a server, memory. Holds nothing open. */
export interface ModelSource {
  /** The file with a path inside the model's folder, there or not. */
  file(path: string): StoredFile;
}
