import type { RunOptions } from '@mimmo/core';

/** Options of {@link chunk}. */
export interface ChunkOptions extends RunOptions {
  /** Most items in a chunk; at least 1. */
  readonly size: number;
}

/** How long a chunk that has an item waits for more, so that a slow source is answered at once and a fast one in batches. */
const LINGER_MS = 5;

const LATE = Symbol('late');

/**
 * The items of a source in chunks, in order, none of them empty. Of an asynchronous source a chunk is cut short when the
 * next item keeps it waiting. Only one chunk is held at a time.
 *
 * @throws RangeError for a size that is no whole number above 0; the signal's reason once it is aborted
 */
export async function* chunk<T>(
  source: Iterable<T> | AsyncIterable<T>,
  { size, signal }: ChunkOptions,
): AsyncGenerator<readonly T[], void, undefined> {
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`A batch size of ${size} was given; give a whole number of 1 or more.`);
  }
  if (Symbol.asyncIterator in source) yield* asyncChunks(source, { size, ...(signal && { signal }) });
  else yield* syncChunks(source, { size, ...(signal && { signal }) });
}

function* syncChunks<T>(source: Iterable<T>, { size, signal }: ChunkOptions): Generator<readonly T[], void, undefined> {
  let items: T[] = [];
  for (const item of source) {
    signal?.throwIfAborted();
    items.push(item);
    if (items.length < size) continue;
    yield items;
    items = [];
  }
  if (items.length > 0) yield items;
}

async function* asyncChunks<T>(
  source: AsyncIterable<T>,
  { size, signal }: ChunkOptions,
): AsyncGenerator<readonly T[], void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const abort = abortion(signal);
  let next: Promise<IteratorResult<T>> | undefined;
  let finished = false;
  try {
    while (!finished) {
      const items: T[] = [];
      const patience = timer(LINGER_MS);
      while (items.length < size) {
        next ??= iterator.next();
        const first = items.length === 0;
        const result = await Promise.race(first ? [next, abort.promise] : [next, abort.promise, patience.promise]);
        if (result === LATE) break;
        next = undefined;
        finished = result.done === true;
        if (result.done) break;
        if (first) patience.start();
        items.push(result.value);
      }
      patience.stop();
      if (items.length > 0) yield items;
    }
  } finally {
    abort.stop();
    // Not awaited: a source that is stuck in `next` would keep the caller from ever leaving.
    if (!finished) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

/** A promise that says {@link LATE} some time after `start`. */
function timer(ms: number): { readonly promise: Promise<typeof LATE>; start(): void; stop(): void } {
  let handle: ReturnType<typeof setTimeout> | undefined;
  let settle: (value: typeof LATE) => void = () => undefined;
  const promise = new Promise<typeof LATE>((resolve) => {
    settle = resolve;
  });
  return {
    promise,
    start() {
      handle = setTimeout(settle, ms, LATE);
    },
    stop() {
      clearTimeout(handle);
    },
  };
}

/** A promise that rejects with the signal's reason, and never settles without one. */
function abortion(signal: AbortSignal | undefined): { readonly promise: Promise<never>; stop(): void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    stop = () => signal?.removeEventListener('abort', onAbort);
  });
  promise.catch(() => undefined);
  return { promise, stop: () => stop() };
}
