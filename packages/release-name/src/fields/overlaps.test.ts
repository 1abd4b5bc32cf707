import { expect, test } from '@jest/globals';
import type { Mark } from '../mark.js';
import { withoutOverlaps } from './overlaps.js';

const mark = (rule: string, start: number, end: number): Mark => ({
  property: 'form',
  value: rule,
  start,
  end,
  strength: 'weak',
  rule,
  ...(rule.startsWith('layout/') && { traits: ['byPlace'] }),
});
const kept = (...marks: readonly Mark[]): readonly string[] => withoutOverlaps(marks).map(({ rule }) => rule);

test('keeps what stands apart, and two marks of one stretch', () => {
  expect(kept(mark('a', 0, 2), mark('b', 2, 4), mark('c', 5, 9), mark('d', 5, 9))).toEqual(['a', 'b', 'c', 'd']);
});

test('prefers what a layout found', () => {
  expect(kept(mark('a', 0, 4), mark('layout/title', 2, 9), mark('b', 4, 6))).toEqual(['layout/title']);
});

test('takes the first of two of a kind', () => {
  expect(kept(mark('a', 0, 4), mark('b', 2, 6), mark('c', 6, 8))).toEqual(['a', 'c']);
  expect(kept(mark('layout/title', 0, 4), mark('layout/group', 2, 6))).toEqual(['layout/title']);
});
