import { aCount, InputError, type RunOptions, shown } from '@mimmo/core';
import { createPatience, LATE } from './patience.js';

/** Options of {@link chunk}. */
export interface ChunkOptions extends RunOptions {
  /** Most items in a chunk; at least 1. */
  readonly size: number;
}

/** How long a chunk that has an item waits for more, so that a slow source is answered at once and a fast one in batches. */
const LINGER_MS = 5;

/**
 * The items of a source in chunks, in order, none of them empty. Of an asynchronous source a chunk is cut short when the
 * next item keeps it waiting. Only one chunk is held at a time.
 *
 * @throws OptionError for a size that is no whole number above 0; InputError `INPUT_INVALID` for what has no items; the
 *   signal's reason once it is aborted
 */
export async function* chunk<T>(
  source: Iterable<T> | AsyncIterable<T>,
  { size, signal }: ChunkOptions,
): AsyncGenerator<readonly T[], void, undefined> {
  aCount(size, 'the size of a batch');
  if (!isIterable(source)) {
    throw new InputError(
      'INPUT_INVALID',
      `Expected contents in a list, or in anything that is iterable, found ${shown(source)}; put a single one into a list.`,
    );
  }
  const options = { size, ...(signal && { signal }) };
  if (Symbol.asyncIterator in source) yield* asyncChunks(source, options);
  else yield* syncChunks(source, options);
}

/** Whether something has items to be asked about. A text is iterable, too, but its letters are no names. */
function isIterable(source: unknown): boolean {
  return typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source);
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
  const patience = createPatience(LINGER_MS, { ...(signal && { signal }) });
  let next: Promise<IteratorResult<T>> | undefined;
  let finished = false;
  try {
    while (!finished) {
      const items: T[] = [];
      while (items.length < size) {
        next ??= iterator.next();
        const result = await patience.wait(next);
        if (result === LATE) break;
        next = undefined;
        finished = result.done === true;
        if (result.done) break;
        if (items.length === 0) patience.start();
        items.push(result.value);
      }
      patience.stop();
      if (items.length > 0) yield items;
    }
  } finally {
    patience.end();
    // Not awaited: a source that is stuck in `next` would keep the caller from ever leaving.
    if (!finished) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
