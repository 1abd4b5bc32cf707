import { type Closable, closable, closeMember, DisposedError } from '@mimmo/core';

/** What {@link createLifetime} returns. */
export interface Lifetime extends Closable {
  /** Runs work that closing waits for. Rejects with `DisposedError` once closing has begun. */
  use<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * The life of something that owns others: no use after it is closed, no closing under somebody's feet. Closing waits for the
 * work in flight, then closes the members, last first, all of them even if one fails; it then rejects with that error, or with
 * an `AggregateError` of several.
 *
 * @param what the owner, as a `DisposedError` names it
 */
export function createLifetime(what: string, members: readonly Partial<Closable>[]): Lifetime {
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    async use(work) {
      if (isClosed) throw new DisposedError(what);
      const run = work();
      running.add(run);
      try {
        return await run;
      } finally {
        running.delete(run);
      }
    },
    ...closable(async () => {
      isClosed = true;
      await Promise.allSettled(running);
      await closeAll(what, members);
    }),
  };
}

async function closeAll(what: string, members: readonly Partial<Closable>[]): Promise<void> {
  const errors: unknown[] = [];
  for (const member of members.toReversed()) await closeMember(member).catch((error: unknown) => errors.push(error));
  if (errors.length > 1) throw new AggregateError(errors, `${what} could not be closed completely.`);
  if (errors.length === 1) throw errors[0];
}
