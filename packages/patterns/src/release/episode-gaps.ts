/** Which episodes of a season a release lacks, and which it has more than once. */
export interface EpisodeGaps {
  /** Numbers between the first and the last episode that no file has. */
  readonly missing: readonly number[];
  /** Numbers that several files have. */
  readonly double: readonly number[];
}

/** A gap that is longer than this is no gap: the numbers are not those of one season. */
const LONGEST_GAP = 100;

/**
 * Finds gaps and doubles among numbers of episodes.
 *
 * @param numbers of the episodes of one season in ascending order, as often as files have them
 */
export function episodeGaps(numbers: readonly number[]): EpisodeGaps {
  const missing: number[] = [];
  const double = new Set<number>();
  // A release that begins with the second episode lacks the first.
  let previous = numbers[0] === 2 ? 0 : undefined;
  for (const number of numbers) {
    if (number === previous) double.add(number);
    else if (previous !== undefined && number - previous <= LONGEST_GAP) {
      for (let lacking = previous + 1; lacking < number; lacking++) missing.push(lacking);
    }
    previous = number;
  }
  return { missing, double: [...double] };
}
