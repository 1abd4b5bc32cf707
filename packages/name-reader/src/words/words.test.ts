import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from './plain-text.js';
import { wordsOf } from './words.js';

const cut = (name: string): readonly string[] => {
  const plain = plainText(name);
  return wordsOf(plain).map(({ start, end }) => plain.slice(start, end));
};

test.each<[name: string, words: readonly string[]]>([
  ['Some.Show.S01E02-GRP', ['Some', 'Show', 'S', '01', 'E', '02', 'GRP']],
  ['showS01', ['show', 'S', '01']],
  ['shows01e02', ['show', 's', '01', 'e', '02']],
  ['houses01', ['houses', '01']],
  ['静かな港 第12話', ['静', 'かな', '港', '第', '12', '話']],
  ['고요한 항구 3기', ['고요한', '항구', '3', '기']],
  ['Тихая_гавань', ['Тихая', 'гавань']],
  ['Ｓｏｍｅ　Ｓｈｏｗ　０５', ['Some', 'Show', '05']],
  ['الحلقة ٠٥', ['الحلقة', '05']],
  ['a😀b', ['a', 'b']],
  ['(...)', []],
])('%s is cut into %j', (name, words) => {
  expect(cut(name)).toEqual(words);
});

describe('whatever a name is', () => {
  test('its plain text has its length, unit for unit, and words stand in it in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const plain = plainText(name);
        expect(plain).toHaveLength(name.length);
        let end = 0;
        for (const word of wordsOf(plain)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});
