import type { RunOptions } from '@mimmo/core';

/** What {@link createPatience} answers when the time is over. */
export const LATE = Symbol('late');

/** Waits for promises one after the other, for a time and until a signal at most. */
export interface Patience {
  /**
   * What a promise brings; {@link LATE} once the time is over. Rejects with what the promise or the signal rejects with.
   * Not to be called again before it has settled.
   */
  wait<T>(promise: Promise<T>): Promise<T | typeof LATE>;
  /** Starts the time. */
  start(): void;
  /** Stops the time; until it is started again, `wait` waits for ever. */
  stop(): void;
  /** Lets go of the signal and the time. */
  end(): void;
}

/**
 * Patience with a source. Rather than a race of promises: a race keeps a reaction in every promise that never settles, so
 * that a signal would hold memory for each item that ever came.
 */
export function createPatience(timeoutMs: number, { signal }: RunOptions): Patience {
  let handle: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let interrupt: () => void = () => undefined;
  const onEvent = (): void => interrupt();
  signal?.addEventListener('abort', onEvent);

  function stop(): void {
    clearTimeout(handle);
    isLate = false;
  }

  return {
    wait<T>(promise: Promise<T>): Promise<T | typeof LATE> {
      return new Promise((resolve, reject) => {
        interrupt = () => {
          if (signal?.aborted) reject(signal.reason);
          else if (isLate) resolve(LATE);
        };
        interrupt();
        promise.then(resolve, reject);
      });
    },
    start() {
      stop();
      handle = setTimeout(() => {
        isLate = true;
        onEvent();
      }, timeoutMs);
    },
    stop,
    end() {
      stop();
      interrupt = () => undefined;
      signal?.removeEventListener('abort', onEvent);
    },
  };
}
