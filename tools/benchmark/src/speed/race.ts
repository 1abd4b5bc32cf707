/** One of those whose speed is compared. */
export interface Contestant {
  readonly name: string;
  /** Reads the names and says how many seconds of the processor's time that took. */
  run(names: readonly string[]): Promise<number> | number;
  /**
   * The share of the names that it gets, for one that would take minutes.
   *
   * @default 1
   */
  readonly share?: number;
}

/** Rounds until hardly anything is compiled any more: large parsers take longer than small ones. */
const WARM_UPS = 15;

/** How fast a contestant was. */
export interface Speed {
  readonly name: string;
  /** Median over the rounds. */
  readonly namesPerSecond: number;
}

/** How a race is run. */
export interface RaceOptions {
  /** The names of a round, fresh ones each time, so that nobody gains by remembering. */
  readonly names: (round: number) => readonly string[];
  /** How many rounds count. */
  readonly rounds: number;
  /**
   * How many rounds warm up before.
   *
   * @default 15
   */
  readonly warmUps?: number;
}

/**
 * Lets all contestants read the same names, in turns, round by round, so that whatever else the machine does falls on all
 * alike. The rounds that warm up do not count.
 */
export async function race(
  contestants: readonly Contestant[],
  { names, rounds, warmUps = WARM_UPS }: RaceOptions,
): Promise<readonly Speed[]> {
  const speeds = contestants.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const all = names(round);
    for (const [index, { run, share = 1 }] of contestants.entries()) {
      const given = all.slice(0, Math.ceil(all.length * share));
      const seconds = await run(given);
      if (round >= warmUps) speeds[index]?.push(given.length / seconds);
    }
  }
  return contestants.map(({ name }, index) => ({ name, namesPerSecond: median(speeds[index] ?? []) }));
}

/** The seconds that a function takes for all names, one after the other. */
export function timeEach(names: readonly string[], read: (name: string) => unknown): number {
  const watch = cpuWatch();
  for (const name of names) read(name);
  return watch();
}

/**
 * Starts to count the seconds that this process has the processor for, its garbage collector's included: what waits for
 * others' turns does not count.
 *
 * @returns tells the seconds since
 */
export function cpuWatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

/** The value in the middle; the upper one of two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of the values is at or below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
