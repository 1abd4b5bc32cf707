/** How many records had each value of each property: `{ medium: { audio: 2 } }`. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  const counter = createCounter();
  for (const tally of [one, other]) {
    for (const [property, counts] of Object.entries(tally)) {
      for (const [value, count] of Object.entries(counts)) counter.count(property, value, count);
    }
  }
  return counter.tally();
}

/** Counts values as they come. */
export interface Counter {
  /** Counts a value of a property, once or as often as is said. */
  count(property: string, value: string, times?: number): void;
  tally(): Tally;
}

/** A counter that has counted nothing. */
export function createCounter(): Counter {
  const counts = new Map<string, Map<string, number>>();
  return {
    count(property, value, times = 1) {
      const known = counts.get(property) ?? new Map<string, number>();
      counts.set(property, known);
      known.set(value, (known.get(value) ?? 0) + times);
    },
    tally: () => Object.fromEntries([...counts].map(([property, values]) => [property, Object.fromEntries(values)])),
  };
}
