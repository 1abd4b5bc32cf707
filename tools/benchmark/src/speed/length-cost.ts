import { HOSTILE_UNITS } from './hostile-units.js';
import { randomBelow } from './random.js';

/** The time that a name of some length takes. */
export interface LengthCost {
  /** In UTF-16 code units. */
  readonly length: number;
  readonly ms: number;
}

/** The time that the longest hostile name of some kind takes. */
export interface HostileCost {
  /** What the name repeats. */
  readonly unit: string;
  readonly ms: number;
  /** Times the cost of a name half as long: 2 where the cost is linear. */
  readonly growth: number;
}

/** The longest name that is measured: 64 kB. */
export const LONGEST = 65_536;

/** The costs of ever longer names, each twice as long as the one before, cut from ordinary names in a row. */
export function costsByLength(read: (name: string) => unknown, names: readonly string[]): readonly LengthCost[] {
  const text = repeated(`${names.join(' ')} `, LONGEST);
  const lengths: number[] = [];
  for (let length = 64; length <= LONGEST; length *= 2) lengths.push(length);
  return lengths.map((length) => ({ length, ms: leastMs(read, text.slice(0, length)) }));
}

/** How many mixed units are tried beside those of the table. */
const MIXTURES = 60;

/** The costs of names made of one unit alone, or of two or three in turns, the dearest first. */
export function hostileCosts(read: (name: string) => unknown): readonly HostileCost[] {
  return [...HOSTILE_UNITS, ...mixtures(MIXTURES, 5)]
    .map((unit) => {
      const half = leastMs(read, repeated(unit, LONGEST / 2));
      const ms = leastMs(read, repeated(unit, LONGEST));
      return { unit, ms, growth: ms / half };
    })
    .sort((left, right) => right.ms - left.ms);
}

/** Units of two or three of the table's, the same ones for the same seed. */
function mixtures(count: number, seed: number): readonly string[] {
  const below = randomBelow(seed);
  const pick = (): string => HOSTILE_UNITS[below(HOSTILE_UNITS.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 2 + below(2) }, pick).join(''));
}

/** The least of several times: what else the machine does can only add to it. Short ones are taken until they are warm. */
function leastMs(read: (name: string) => unknown, name: string): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + 20;
  for (let run = 0; run < 5 || (run < 500 && performance.now() < end); run += 1) {
    const start = performance.now();
    read(name);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
