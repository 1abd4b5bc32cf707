import { DisposedError } from '@mimmo/core';

/** Something that is loaded at its first use. */
export interface Lazy<T> extends AsyncDisposable {
  /** The loaded thing; `undefined` where it is not to be had. Rejects with what loading rejects with, each time. */
  get(): Promise<T | undefined>;
}

/**
 * Loads a thing that owns memory when it is first asked for, once, and disposes of it if that ever happened.
 *
 * @param what the thing, as a `DisposedError` names it
 */
export function createLazy<T extends Partial<AsyncDisposable>>(
  what: string,
  load: () => Promise<T | undefined>,
): Lazy<T> {
  let loading: Promise<T | undefined> | undefined;
  let disposed = false;
  return {
    async get() {
      if (disposed) throw new DisposedError(what);
      loading ??= load();
      return loading;
    },
    async [Symbol.asyncDispose]() {
      if (disposed) return;
      disposed = true;
      const loaded = await loading?.catch(() => undefined);
      await loaded?.[Symbol.asyncDispose]?.();
    },
  };
}
