/** A few things that many want to use, one user each at a time. */
export interface Pool<T> {
  /** Work with one of them, as soon as one is free; the first to ask is the first to be served. */
  use<Result>(work: (member: T) => Promise<Result>): Promise<Result>;
}

/** A pool of these members; at least one. */
export function createPool<T>(members: readonly T[]): Pool<T> {
  const idle = [...members];
  const waiting: ((member: T) => void)[] = [];

  function release(member: T): void {
    const next = waiting.shift();
    if (next) next(member);
    else idle.push(member);
  }

  return {
    async use(work) {
      const member = idle.pop() ?? (await new Promise<T>((resolve) => waiting.push(resolve)));
      try {
        return await work(member);
      } finally {
        release(member);
      }
    },
  };
}
