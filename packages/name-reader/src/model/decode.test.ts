import { describe, expect, test } from '@jest/globals';
import type { SpanLabel } from '../span-label.js';
import { spansOf } from './decode.js';

const LABELS: readonly SpanLabel[] = ['title', 'year'];

/** Words of one letter each, with the probabilities of none, title begins, title goes on, year begins, year goes on. */
function spans(...rows: readonly (readonly number[])[]): readonly object[] {
  const words = rows.map((_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
  return spansOf({ words, probabilities: Float64Array.from(rows.flat()) }, LABELS);
}

describe('spansOf', () => {
  test('a span reaches from its first word to its last, and is as sure as its weakest word', () => {
    expect(spans([0.1, 0.9, 0, 0, 0], [0.2, 0, 0.8, 0, 0], [0, 0, 0.1, 0.9, 0])).toEqual([
      { label: 'title', start: 0, end: 3, said: 0.8 },
      { label: 'year', start: 4, end: 5, said: 0.9 },
    ]);
  });

  test('a word that may go on with a span makes it less sure', () => {
    expect(spans([0, 1, 0, 0, 0], [0.6, 0, 0.4, 0, 0])).toEqual([{ label: 'title', start: 0, end: 1, said: 0.6 }]);
  });

  test('nothing goes on that has not begun', () => {
    expect(spans([0, 0, 0, 0.1, 0.9])).toEqual([{ label: 'year', start: 0, end: 1, said: 0.1 }]);
    expect(spans([0, 0.9, 0, 0.1, 0], [0.1, 0, 0, 0.2, 0.7])).toEqual([
      { label: 'title', start: 0, end: 1, said: 0.9 },
      { label: 'year', start: 2, end: 3, said: 0.2 },
    ]);
  });

  test('two spans of a label may touch', () => {
    expect(spans([0, 1, 0, 0, 0], [0, 1, 0, 0, 0])).toEqual([
      { label: 'title', start: 0, end: 1, said: 1 },
      { label: 'title', start: 2, end: 3, said: 1 },
    ]);
  });

  test('a name without words has none', () => {
    expect(spans()).toEqual([]);
  });
});
