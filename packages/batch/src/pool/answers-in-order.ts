import type { BlockPool } from './block-pool.js';

/** An item and the pool's answer to it. */
export interface AnsweredItem<Item, Answer> {
  readonly item: Item;
  readonly answer: Answer;
}

/** What {@link answersInOrder} asks about. */
export interface ItemsToAnswer<Item, Task> {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** The part of an item that the workers get. */
  taskOf(item: Item): Task;
}

/**
 * The answers of a pool to items, in the order of the items. No more of them are held than keep its workers busy: the next
 * one is read when the oldest has been taken. Where no more items can be read, the error comes after the answers.
 */
export async function* answersInOrder<Item, Task, Answer>(
  pool: Pick<BlockPool<Task, Answer>, 'capacity' | 'answer'>,
  { items, taskOf }: ItemsToAnswer<Item, Task>,
): AsyncGenerator<AnsweredItem<Item, Answer>, void, undefined> {
  const underWay: Promise<AnsweredItem<Item, Answer>>[] = [];
  let failure: { readonly error: unknown } | undefined;
  for await (const item of untilFailure(items, (error) => {
    failure = { error };
  })) {
    const answered = pool.answer(taskOf(item)).then((answer) => ({ item, answer }));
    // It may be rejected while an earlier one is awaited, and is heard of in its turn.
    answered.catch(() => undefined);
    underWay.push(answered);
    if (underWay.length < pool.capacity) continue;
    const oldest = underWay.shift();
    if (oldest) yield await oldest;
  }
  for (const answered of underWay) yield await answered;
  if (failure) throw failure.error;
}

/** Items until there are no more, or until they fail. */
async function* untilFailure<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  failed: (error: unknown) => void,
): AsyncGenerator<Item, void, undefined> {
  try {
    yield* items;
  } catch (error) {
    failed(error);
  }
}
