import { DisposedError } from '@mimmo/core';

/** What {@link createLifetime} returns. */
export interface Lifetime {
  /** Runs work that disposal waits for. Rejects with `DisposedError` once disposal has begun. */
  use<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for the work in flight, then disposes of the members, last first. Later calls wait for the same. */
  dispose(): Promise<void>;
}

/**
 * The life of something that owns others: no use after disposal, no disposal under somebody's feet. All members are
 * disposed of even if one fails; `dispose` then rejects with that error, or with an `AggregateError` of several.
 *
 * @param what the owner, as a `DisposedError` names it
 */
export function createLifetime(what: string, members: readonly Partial<AsyncDisposable>[]): Lifetime {
  const running = new Set<Promise<unknown>>();
  let ending: Promise<void> | undefined;

  return {
    async use(work) {
      if (ending) throw new DisposedError(what);
      const run = work();
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    },
    dispose() {
      ending ??= end();
      return ending;
    },
  };

  async function end(): Promise<void> {
    await Promise.allSettled(running);
    const errors: unknown[] = [];
    for (const member of members.toReversed()) {
      try {
        await member[Symbol.asyncDispose]?.();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 1) throw new AggregateError(errors, `${what} could not be disposed of completely.`);
    if (errors.length === 1) throw errors[0];
  }
}
