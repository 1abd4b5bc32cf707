/** What may or may not be awaited: a rule answers at once, a model later. */
export type MaybePromise<T> = T | Promise<T>;

/** What is asked of an `AbortSignal`, for programs without the types of the DOM or of Node. */
interface SignalAlone {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The platform's `AbortSignal`, whoever brings its type. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known } } ? Known : SignalAlone;

/** Options of every call that may take long. */
export interface RunOptions {
  /**
   * Ends the work early: the call rejects with the signal's reason at once. A stage or extractor that is at work then is let
   * go; what it answers later is lost.
   */
  readonly signal?: Signal;
}
