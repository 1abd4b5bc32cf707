/** Items as a slow source yields them. */
export async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** All that a source yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
