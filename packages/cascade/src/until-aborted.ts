import type { Signal } from '@mimmo/core';

/**
 * What a promise brings, or the signal's reason as soon as it is aborted, whatever the promise does then: it is let go, and a
 * late rejection of it disturbs nobody. The signal is let go of, too, so that one may serve any number of calls.
 */
export async function untilAborted<T>(promise: PromiseLike<T>, signal: Signal | undefined): Promise<T> {
  if (!signal) return promise;
  let stopListening = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    stopListening = () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening();
  }
}
