import { ServiceError } from '@mimmo/core';

/** Who may work now: a few at a time, some waiting, and nobody beyond. */
export interface Admission {
  /**
   * Waits for a turn. What comes back ends it, and must be called.
   *
   * @throws ServiceError `SERVICE_BUSY` at once where too many wait; the signal's reason where it is aborted while waiting
   */
  enter(signal: AbortSignal): Promise<() => void>;
  /** As `enter`, for who has been let in already and goes on piece by piece: waits however many do. */
  enterAgain(signal: AbortSignal): Promise<() => void>;
  /** How many work and wait. */
  load(): { readonly active: number; readonly waiting: number };
}

/** A turn that somebody waits for. */
interface Waiting {
  begin(): void;
}

/**
 * Lets `concurrency` work at a time, first come, first served, and `queue` wait.
 *
 * Who is answered by rules never waits for anything, and would leave before the next request is even read from its connection: all callers
 * would wait unseen in the system, and nobody be refused. So a place is free again only in the next turn of the event loop, after
 * those who have arrived meanwhile were counted.
 */
export function createAdmission({
  concurrency,
  queue,
}: {
  readonly concurrency: number;
  readonly queue: number;
}): Admission {
  let active = 0;
  const waiting = new Set<Waiting>();

  return {
    enter(signal) {
      if (active >= concurrency && waiting.size >= queue) {
        return Promise.reject(
          new ServiceError(
            'SERVICE_BUSY',
            `${active + waiting.size} requests are being answered; ask again in a second.`,
          ),
        );
      }
      return turn(signal);
    },
    enterAgain: turn,
    load: () => ({ active, waiting: waiting.size }),
  };

  function turn(signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (active < concurrency) return Promise.resolve(begun());
    return new Promise((resolve, reject) => {
      const own: Waiting = {
        begin() {
          signal.removeEventListener('abort', giveUp);
          resolve(begun());
        },
      };
      const giveUp = (): void => {
        waiting.delete(own);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.add(own);
    });
  }

  function begun(): () => void {
    active += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      setImmediate(free);
    };
  }

  function free(): void {
    active -= 1;
    const [next] = waiting;
    if (!next) return;
    waiting.delete(next);
    next.begin();
  }
}
