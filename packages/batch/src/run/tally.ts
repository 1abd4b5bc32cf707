/** How many records had each value of each property: `{ medium: { audio: 2 } }`. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  const sum: Record<string, Record<string, number>> = {};
  for (const [property, counts] of [one, other].flatMap((tally) => Object.entries(tally))) {
    const known = (sum[property] ??= {});
    for (const [value, count] of Object.entries(counts)) known[value] = (known[value] ?? 0) + count;
  }
  return sum;
}

/** Counts values as they come. */
export interface Counter {
  /** Counts a value of a property. */
  count(property: string, value: string): void;
  tally(): Tally;
}

/** A counter that has counted nothing. */
export function createCounter(): Counter {
  const counts: Record<string, Record<string, number>> = {};
  return {
    count(property, value) {
      const known = (counts[property] ??= {});
      known[value] = (known[value] ?? 0) + 1;
    },
    tally: () => counts,
  };
}
