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

test('asks about names of each hostile unit', () => {
  const seen = new Set<string>();
  const costs = hostileCosts((name) => name.length === LONGEST && seen.add(name));
  expect(new Set(costs.map(({ unit }) => unit))).toEqual(new Set(HOSTILE_UNITS));
  expect(seen.size).toBe(HOSTILE_UNITS.length);
});
