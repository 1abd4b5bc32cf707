/** What may or may not be awaited: a rule answers at once, a model later. */
export type MaybePromise<T> = T | Promise<T>;

/** Options of every call that may take long. */
export interface RunOptions {
  /** Ends the work early; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}
