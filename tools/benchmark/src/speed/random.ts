/**
 * A source of whole numbers below a limit, the same ones for the same seed: a linear congruential generator (Numerical
 * Recipes, section 7.1).
 */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
