import { type Closable, closable, DisposedError } from '@mimmo/core';

/** A model that is loaded at its first use. */
export interface LazyModel<Model> extends Closable {
  /**
   * Runs work with the loaded model; closing waits for it. Rejects with what loading rejects with, and the next call tries
   * again; with `DisposedError` once it is closed.
   */
  use<Result>(work: (model: Model) => Promise<Result>): Promise<Result>;
}

/**
 * The life of a model that owns memory: nothing is loaded before its first use, and nothing closed under somebody's feet.
 *
 * @param what the owner, as a `DisposedError` names it
 *
 * @example
 * const model = lazyModel('The stage "own"', () => loadMine());
 * await model.use((loaded) => loaded.answer('A name'));
 * await model.close();
 */
export function lazyModel<Model extends Closable>(what: string, load: () => Promise<Model>): LazyModel<Model> {
  const running = new Set<Promise<unknown>>();
  let loading: Promise<Model> | undefined;
  let isClosed = false;

  async function loaded(): Promise<Model> {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  return {
    async use(work) {
      if (isClosed) throw new DisposedError(what);
      const run = loaded().then(work);
      running.add(run);
      return run.finally(() => running.delete(run));
    },
    ...closable(async () => {
      isClosed = true;
      await Promise.allSettled(running);
      const model = await loading?.catch(() => undefined);
      await model?.close();
    }),
  };
}
