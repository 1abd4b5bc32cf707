import { describe, expect, test } from '@jest/globals';
import { closestStretch } from './closest-stretch.js';
import { foldedText } from './folded-text.js';

/** The closest part of a text, as it stands there. */
function closest(sought: string, text: string, maxEdits = 0): string | undefined {
  const folded = foldedText(text);
  const found = closestStretch(foldedText(sought), folded, maxEdits);
  return found && text.slice(folded.spans[found.from]?.start, folded.spans[found.to - 1]?.end);
}

describe('closestStretch', () => {
  test.each([
    ['the matrix', 'The.Matrix.1999', 'The.Matrix'],
    ['spider man', 'SpiderMan2002', 'SpiderMan'],
    ['us', 'Focus.Us.2019', 'Us'],
    ['2012', 'xx2012.2012', '2012'],
    ['教父', '观看教父第一', '教父'],
    ['art', 'Party', undefined],
    ['', 'Party', undefined],
    ['art', '', undefined],
  ])('%j in %j is %j', (sought, text, expected) => {
    expect(closest(sought, text)).toBe(expected);
  });

  test('of equals it takes the one between separators, then the first', () => {
    const text = foldedText('Abc1.1.1');
    expect(closestStretch(foldedText('1'), text, 0)).toEqual({ from: 4, to: 5, edits: 0 });
  });

  test.each([
    ['toradura', 1, 'Toradora'],
    ['toradura', 0, undefined],
    ['toradoraa', 1, 'Toradora'],
    ['oradora', 1, 'Toradora'],
    ['somewhere else', 2, undefined],
  ])('%j with %d edits is %j', (sought, maxEdits, expected) => {
    expect(closest(sought, '[Group] Toradora - 05', maxEdits)).toBe(expected);
  });
});
