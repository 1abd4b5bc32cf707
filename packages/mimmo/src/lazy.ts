import { type Closable, closable, closeMember, DisposedError } from '@mimmo/core';

/** Something that is loaded at its first use. */
export interface Lazy<T> extends Closable {
  /** The loaded thing; `undefined` where it is not to be had. Rejects with what loading rejects with, each time. */
  get(): Promise<T | undefined>;
}

/**
 * Loads a thing that owns memory when it is first asked for, once, and closes it if that ever happened.
 *
 * @param what the thing, as a `DisposedError` names it
 */
export function createLazy<T extends Partial<Closable>>(what: string, load: () => Promise<T | undefined>): Lazy<T> {
  let loading: Promise<T | undefined> | undefined;
  let isClosed = false;
  return {
    async get() {
      if (isClosed) throw new DisposedError(what);
      loading ??= load();
      return loading;
    },
    ...closable(async () => {
      isClosed = true;
      const loaded = await loading?.catch(() => undefined);
      if (loaded) await closeMember(loaded);
    }),
  };
}
