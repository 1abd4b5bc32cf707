import { expect, test } from '@jest/globals';
import { HOSTILE_UNITS } from './hostile-units.js';
import { costsByLength, hostileCosts, LONGEST } from './length-cost.js';

test('asks about names that double in length', () => {
  const lengths = new Set<number>();
  const costs = costsByLength((name) => lengths.add(name.length), ['Some.Film.2012', 'Some Album [FLAC]']);
  expect(costs.map(({ length }) => length)).toEqual([...lengths]);
  expect([...lengths].slice(0, 3)).toEqual([64, 128, 256]);
  expect(Math.max(...lengths)).toBe(LONGEST);
});

test('asks about names of each hostile unit, and of mixtures of them', () => {
  const seen = new Set<string>();
  const costs = hostileCosts((name) => name.length === LONGEST && seen.add(name));
  const units = costs.map(({ unit }) => unit);
  expect(units).toEqual(expect.arrayContaining([...HOSTILE_UNITS]));
  expect(units.length).toBeGreaterThan(HOSTILE_UNITS.length);
  expect(seen.size).toBe(new Set(units).size);
});
