import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Bencodable, bencoded } from '../testing/bencoded.js';
import { BencodeError, dictionaryEntries, findKeys, integerAt, listItems, stringAt, valueEnd } from './bencode.js';

describe('positions in bencoded bytes', () => {
  test('finds keys, integers and texts', () => {
    const bytes = bencoded(
      new Map<string, Bencodable>([
        ['a', -7],
        ['name', 'héllo'],
        ['list', [1, 'x', []]],
      ]),
    );
    const { a, name, list } = findKeys(bytes, 0, ['a', 'name', 'list', 'none']);
    expect(integerAt(bytes, a?.start ?? -1)).toBe(-7);
    expect(Buffer.from(stringAt(bytes, name?.start ?? -1) ?? []).toString()).toBe('héllo');
    expect([...listItems(bytes, list?.start ?? -1)]).toHaveLength(3);
    expect(valueEnd(bytes, 0)).toBe(bytes.length);
  });

  test('of a key that comes twice the first counts', () => {
    const bytes = Buffer.from('d1:ai1e1:ai2ee');
    expect(integerAt(bytes, findKeys(bytes, 0, ['a']).a?.start ?? -1)).toBe(1);
  });

  test('keys named like parts of objects are keys', () => {
    const keys = ['__proto__', 'constructor', 'toString'] as const;
    const bytes = bencoded(new Map(keys.map((key) => [key, 1])));
    expect([...dictionaryEntries(bytes, 0)].map(({ key }) => Buffer.from(key).toString())).toEqual(keys);
  });

  test.each([
    '',
    'x',
    'e',
    'i',
    'ie',
    'i-e',
    'i1',
    'i1x',
    'i1.5e',
    'i99999999999999999999e',
    '1',
    '5:abc',
    '-1:a',
    ':',
    '01',
    'l',
    'li1e',
    'd',
    'd1:a',
    'd1:ae',
    'di1ei2ee',
    'dlei1ee',
    '99999999999:a',
  ])('refuses %j', (text) => {
    expect(() => valueEnd(Buffer.from(text), 0)).toThrow(BencodeError);
  });

  test.each(['l', 'd0:'])('refuses 100,000 levels of %j at once', (opening) => {
    const bytes = Buffer.from(opening.repeat(100_000) + 'e'.repeat(100_000));
    expect(() => valueEnd(bytes, 0)).toThrow(/levels deep/u);
  });

  test('ends every value where it ends, whatever follows', () => {
    const { value } = fc.letrec<{ value: Bencodable }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.maxSafeInteger(),
        fc.uint8Array(),
        fc.array(tie('value')),
        fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, fc.uint8Array(), (given, rest) => {
        const bytes = bencoded(given);
        expect(valueEnd(Buffer.concat([bytes, rest]), 0)).toBe(bytes.length);
        // Every proper beginning is cut off.
        for (let length = 0; length < bytes.length; length += 1) {
          expect(() => valueEnd(bytes.subarray(0, length), 0)).toThrow(BencodeError);
        }
      }),
      { numRuns: 50 },
    );
  });
});
