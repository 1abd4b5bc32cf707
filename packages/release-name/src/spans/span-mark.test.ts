import { describe, expect, test } from '@jest/globals';
import { InputError } from '@mimmo/core';
import fc from 'fast-check';
import { SPAN_PROPERTIES, type SpanProperty, spanMark } from './span-mark.js';

/** The mark of the stretch that stands between two bars in a name. */
function markIn(barred: string, property: SpanProperty): ReturnType<typeof spanMark> {
  const [before = '', text = '', after] = barred.split('|');
  if (after === undefined) throw new InputError('INPUT_INVALID', 'Two bars are missing.');
  const span = { start: before.length, end: before.length + text.length };
  return spanMark(before + text + after, property, span);
}

describe('spanMark', () => {
  test.each<[name: string, property: SpanProperty, value: unknown]>([
    ['|Some.Small.Show|.S01E02', 'title', 'Some Small Show'],
    ['|Harbour, The| (2010)', 'title', 'The Harbour'],
    ['|Where Is the Boat|? (2010)', 'title', 'Where Is the Boat?'],
    ['|Quiet Harbour (Night|) [2010]', 'title', 'Quiet Harbour (Night)'],
    ['(|500) Boats| 2010', 'title', '(500) Boats'],
    ['¡|Olas|! 2010', 'title', '¡Olas!'],
    ['|The.Man.from.H.A.R.B.O.U.R|.2010', 'title', 'The Man from H.A.R.B.O.U.R.'],
    ['Тихая гавань / |Quiet Harbour| 2010', 'alternativeTitle', 'Quiet Harbour'],
    ['|Winter, Anna| - The Quay', 'author', 'Anna Winter'],
    ['|Blue_Harbour| - Salt', 'artist', 'Blue Harbour'],
    ['Some.Show.720p-|GRP|', 'group', 'GRP'],
    ['[|Low-Tide Subs|] Show', 'group', 'Low-Tide Subs'],
    ['Show |2010| 720p', 'year', 2010],
    ['Show |10| 720p', 'year', undefined],
    ['Talk.|2021.03.04|.720p', 'date', '2021-03-04'],
    ['Talk.|2021|.720p', 'date', undefined],
    ['Show 2x|05-07| 720p', 'episode', [5, 6, 7]],
    ['Show |2|x05 720p', 'season', [2]],
    ['Show S05E03 (|105|)', 'absoluteEpisode', [105]],
    ['Show |-| 720p', 'title', undefined],
  ])('%s: %s %j', (name, property, value) => {
    expect(markIn(name, property)?.value).toEqual(value);
  });

  test('has its place in the name, whatever the name and the stretch', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        fc.constantFrom(...SPAN_PROPERTIES),
        (name, one, other, property) => {
          const [start = 0, end = 0] = [Math.min(one, name.length), Math.min(other, name.length)].sort((a, b) => a - b);
          const mark = spanMark(name, property, { start, end });
          if (!mark) return;
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(name.length);
        },
      ),
    );
  });
});
