import type { Signal } from '@mimmo/core';

/**
 * What a generator yields, until a signal is aborted, whose reason is thrown then at once: what the generator waits for, such as
 * the input of a terminal, is let go.
 */
export async function* untilStopped<T>(
  items: AsyncGenerator<T, void, undefined>,
  signal: Signal | undefined,
): AsyncGenerator<T, void, undefined> {
  if (!signal) return yield* items;
  let onAbort = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
  });
  // It may be rejected while an item is being used, and is heard of before the next.
  stopped.catch(() => undefined);
  signal.addEventListener('abort', onAbort);
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await Promise.race([items.next(), stopped]);
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
