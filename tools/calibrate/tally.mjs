// Counts of right answers.

/** A table of counts by any key: `count(key, isRight)`, `counts` as an object in the order of the keys. */
export function createTally() {
  const table = new Map();
  return {
    count(key, isRight) {
      const entry = table.get(key) ?? { right: 0, of: 0 };
      entry.of++;
      if (isRight) entry.right++;
      table.set(key, entry);
    },
    get: (key) => table.get(key) ?? { right: 0, of: 0 },
    get counts() {
      return Object.fromEntries([...table].sort(([left], [right]) => (left < right ? -1 : 1)));
    },
  };
}

/** A share as percent with two decimals, `–` where there is nothing. */
export function percent(right, of) {
  return of === 0 ? '–' : ((100 * right) / of).toFixed(2);
}
