import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorCode } from '../testing/error-code.js';
import { fromMagnet } from './magnet.js';

const V1 = 'c12fe1c06bba254a9dc9f519b335aa7c1367a88a';
const V1_BASE32 = 'YEX6DQDLXISUVHOJ6UM3GNNKPQJWPKEK';
const V2 = 'caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e';

describe('fromMagnet', () => {
  test('reads the name, both hashes and the size', () => {
    const link = `magnet:?xt=urn:btih:${V1}&xt=urn:btmh:1220${V2}&dn=Some+Film+%282008%29&xl=276445467&tr=udp%3A%2F%2Ftracker`;
    expect(fromMagnet(link)).toEqual({
      name: 'Some Film (2008)',
      files: [],
      origin: 'magnet',
      infoHashes: { v1: V1, v2: V2 },
      sizeInBytes: 276_445_467,
    });
  });

  test.each([
    ['hex in capitals', `magnet:?xt=urn:btih:${V1.toUpperCase()}&dn=x`, { v1: V1 }],
    ['base32', `magnet:?xt=urn:btih:${V1_BASE32}&dn=x`, { v1: V1 }],
    ['base32 in small letters', `magnet:?xt=urn:btih:${V1_BASE32.toLowerCase()}&dn=x`, { v1: V1 }],
    ['numbered topics', `magnet:?xt.1=urn:btih:${V1}&xt.2=urn:btmh:1220${V2}&dn=x`, { v1: V1, v2: V2 }],
    ['a scheme in capitals', `MAGNET:?dn=x&xt=urn:btih:${V1}`, { v1: V1 }],
    ['HTML entities', `magnet:?xt=urn:btih:${V1}&amp;dn=x`, { v1: V1 }],
    ['blanks before it', `  magnet:?xt=urn:btih:${V1}&dn=x\n`, { v1: V1 }],
    ['keys in capitals', `magnet:?XT=urn:btih:${V1}&DN=x`, { v1: V1 }],
    ['a numbered name', 'magnet:?dn.1=x', {}],
    ['a second name after an empty one', 'magnet:?dn=&dn=x', {}],
    ['the first of several names', 'magnet:?dn=+&dn.1=x&dn.2=y', {}],
    ['separators with nothing between them', `magnet:?&dn=x&&xt=urn:btih:${V1}&`, { v1: V1 }],
    ['a hash of the wrong length', `magnet:?xt=urn:btih:${V1}0&dn=x`, {}],
    ['another network', 'magnet:?xt=urn:ed2k:31d6cfe0d16ae931b73c59d7e0c089c0&dn=x', {}],
  ])('reads %s', (_, link, infoHashes) => {
    expect(fromMagnet(link)).toEqual({ name: 'x', files: [], origin: 'magnet', infoHashes });
  });

  test.each([
    ['magnet:?dn=Salt & Pepper 1999 1080p', 'Salt & Pepper 1999 1080p'],
    ['magnet:?dn=Salt & Pepper 1999&xl=5&tr=udp://x', 'Salt & Pepper 1999'],
    ['magnet:?dn=Salt+&amp;+Pepper&amp;xl=5', 'Salt & Pepper'],
    ['magnet:?dn=R&B Hits 2001', 'R&B Hits 2001'],
    ['magnet:?dn=A && B', 'A && B'],
    ['magnet:?dn=Rock%26&tr=x', 'Rock&'],
    ['magnet:?dn=100% Hits', '100% Hits'],
    ['magnet:?dn=Caf%E9+%2B+Bar', 'Café + Bar'],
    ['magnet:?dn=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82', 'Привет'],
    ['magnet:?dn=Some Film&x.pe=1.2.3.4:5&so=0-2', 'Some Film'],
  ])('the name in %j is %j', (link, name) => {
    expect(fromMagnet(link).name).toBe(name);
  });

  test.each([
    ['INPUT_INVALID', 'magnet:'],
    ['INPUT_INVALID', 'magnet:dn=x'],
    ['INPUT_INVALID', 'https://example.org/?dn=x'],
    ['INPUT_INVALID', ''],
    ['INPUT_EMPTY', `magnet:?xt=urn:btih:${V1}`],
    ['INPUT_EMPTY', 'magnet:?dn=+%00+'],
    ['INPUT_TOO_LARGE', `magnet:?dn=x&tr=${'x'.repeat(70_000)}`],
  ])('answers %s to %.40j', async (code, link) => {
    expect(await errorCode(() => fromMagnet(link))).toBe(code);
  });

  test('reads any name back, and fails with a code on anything else', () => {
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (name) => {
        fc.pre(!/[\p{Control}\p{Surrogate}]/u.test(name) && name.trim() === name && name !== '');
        expect(fromMagnet(`magnet:?dn=${encodeURIComponent(name)}`).name).toBe(name);
      }),
    );
    return fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (junk) => {
        expect(await errorCode(() => fromMagnet(`magnet:?${junk}&dn=`)).catch(() => 'read')).toMatch(
          /^(?:INPUT_|read)/u,
        );
      }),
    );
  });
});
