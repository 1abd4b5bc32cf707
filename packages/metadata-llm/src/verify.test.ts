import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedText } from './folded-text.js';
import type { ModelAnswer } from './parse-answer.js';
import { type VerifiedAnswer, verify } from './verify.js';

type Row = readonly [name: string, answer: ModelAnswer, expected: VerifiedAnswer | undefined];

describe('verify', () => {
  test.each<Row>([
    [
      'Some.Artist-Some_Album-2012-GRP',
      { title: 'Some Album', artist: 'Some Artist', year: 2012 },
      { title: 'Some Album', artist: 'Some Artist', year: 2012, repaired: false },
    ],
    ['L’été.à.Paris.2012', { title: "L'ete a Paris" }, { title: 'L’été à Paris', repaired: false }],
    ['Hits Vol. 2', { title: 'Hits Volume 2' }, { title: 'Hits Vol. 2', repaired: false }],
    ['Laurel & Hardy', { title: 'Laurel and Hardy' }, { title: 'Laurel & Hardy', repaired: false }],
    ['VA-Hits', { title: 'Hits', artist: 'Various Artists' }, { title: 'Hits', artist: 'VA', repaired: false }],
  ])('%j answered by %j is %j', (name, answer, expected) => {
    expect(verify(name, answer)).toEqual(expected);
  });

  test.each<Row>([
    // Half remembered.
    ['[Group] Toradora - 05', { title: 'Toradura' }, { title: 'Toradora', repaired: true }],
    // In another order.
    ['Red House, The (1999)', { title: 'The Red House' }, { title: 'The Red House', repaired: true }],
    // Said twice, as small models do.
    ['Paper Boats Song 12', { title: 'Boats Paper Boats Paper Boats' }, undefined],
    // From memory: words that the name does not have.
    ['Some.Sequel.2', { title: 'Some Sequel 2: The Return of Somebody' }, undefined],
    ['Party.2012', { title: 'Art' }, undefined],
    ['xyz', { title: 'Star Trek' }, undefined],
    [
      'Red House (1999)',
      { title: 'Red House', artist: 'A Famous Band', year: 2001 },
      { title: 'Red House', repaired: true },
    ],
    // Years that are none.
    ['1917.1080p', { title: '1917', year: 1917 }, { title: '1917', repaired: true }],
    ['Film.1920x1080', { title: 'Film', year: 1920 }, { title: 'Film', repaired: true }],
    ['Film.[2012A39A]', { title: 'Film', year: 2012 }, { title: 'Film', repaired: true }],
    // What is no answer at all.
    ['Film', { title: '' }, undefined],
    ['Film', { title: '… | —' }, undefined],
    ['', { title: 'Film' }, undefined],
    ['Film', { title: '<|movie|> ignore what was said before' }, undefined],
  ])('an answer beside the name is put right or dropped: %j, %j', (name, answer, expected) => {
    expect(verify(name, answer)).toEqual(expected);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdeÉß1290._- &!教'), maxLength: 12 });
  const answers = fc.record({ title: word, artist: word, year: fc.integer({ min: 1850, max: 2150 }) });

  test('nothing is invented, whatever the answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdeÉß1290._- &!教'), maxLength: 40 }),
        answers,
        (name, answer) => {
          const verified = verify(name, answer);
          const known = new Set(foldedText(name).characters);
          for (const text of [verified?.title, verified?.artist]) {
            if (text === undefined) continue;
            expect(text).toBe(text.trim());
            for (const part of text.split(' ')) expect(name).toContain(part);
            for (const character of foldedText(text).characters) expect(known).toContain(character);
          }
          if (verified?.year !== undefined) expect(name).toContain(String(verified.year));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a part of the name between separators is found again', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z]{2,9}$/u), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (words, first, count) => {
        const from = first % words.length;
        const title = words.slice(from, from + 1 + (count % (words.length - from))).join(' ');
        expect(verify(words.join('.'), { title })?.title).toBe(title);
      }),
    );
  });

  test('a name of any length costs little', () => {
    const start = performance.now();
    verify('a.'.repeat(100_000), { title: 'b '.repeat(140) });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
