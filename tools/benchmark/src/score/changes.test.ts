import { expect, test } from '@jest/globals';
import { changesBySlice } from './changes.js';

test('counts what a model repairs and breaks', () => {
  const cases = [
    { name: 'a', medium: 'video', title: 'A' },
    { name: 'b', medium: 'video', title: 'B' },
    { name: 'c', medium: 'audio', title: 'C' },
    { name: 'd', medium: 'audio' },
  ];
  const titles = (...values: readonly string[]) => values.map((title) => ({ title }));
  const compared = { rules: titles('A', 'x', 'C'), model: titles('x', 'B', 'x'), both: titles('A', 'B', 'x') };
  const sliceOf = ({ medium }: { readonly medium?: string }): string => medium ?? '';
  expect(Object.fromEntries(changesBySlice('title', cases, { compared, sliceOf }))).toEqual({
    video: { of: 2, rules: 1, model: 1, both: 2, repaired: 1, broken: 0 },
    audio: { of: 1, rules: 1, model: 0, both: 0, repaired: 0, broken: 1 },
  });
});
