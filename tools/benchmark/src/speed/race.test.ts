import { expect, test } from '@jest/globals';
import { median, quantile, race } from './race.js';

test('lets all read the same fresh names in turns, and leaves the rounds of warming up out', async () => {
  const log: string[] = [];
  const contestant = (name: string, times: number[], share?: number) => ({
    name,
    ...(share !== undefined && { share }),
    run: (names: readonly string[]) => {
      log.push(`${name} ${names.join(' ')}`);
      return times.shift() ?? 0;
    },
  });
  const contestants = [contestant('a', [9, 9, 9, 1, 2, 4]), contestant('b', [9, 9, 9, 1, 1, 1], 0.5)];
  expect(
    await race(contestants, {
      names: (round) => Array.from('abcd', (unit) => `${unit}${round}`),
      rounds: 3,
      warmUps: 3,
    }),
  ).toEqual([
    { name: 'a', namesPerSecond: 2 },
    { name: 'b', namesPerSecond: 2 },
  ]);
  expect(log.slice(-2)).toEqual(['a a5 b5 c5 d5', 'b a5 b5']);
  expect(log.length).toBe(12);
});

test('median and quantile', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.99)).toBe(4);
});
