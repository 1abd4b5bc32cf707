import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonLine } from './json.js';

test('is JSON of the same value, and holds nothing that a terminal heeds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text });
      expect(JSON.parse(line)).toEqual({ text });
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
  );
});

test('leaves letters of all scripts as they are', () => {
  expect(jsonLine({ text: 'Крёстный отец 进击の巨人 👩‍👩‍👧' })).toBe('{"text":"Крёстный отец 进击の巨人 👩‍👩‍👧"}\n');
});
