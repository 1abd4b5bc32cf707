import { expect, test } from '@jest/globals';
import { madeNames } from './made-names.js';
import { TEMPLATES } from './word-table.js';

test('makes the same names for the same seed, and others for another', () => {
  expect(madeNames(50, 7)).toEqual(madeNames(50, 7));
  expect(madeNames(50, 7)).not.toEqual(madeNames(50, 8));
});

test('fills in every slot of every template', () => {
  const names = madeNames(20 * TEMPLATES.length, 1);
  expect(names.filter((name) => /[{}]|undefined/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBeGreaterThan(0.8 * names.length);
});
