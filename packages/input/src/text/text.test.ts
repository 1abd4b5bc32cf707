import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../content/limits.js';
import { errorCode } from '../testing/error-code.js';
import { fromText } from './text.js';

describe('fromText', () => {
  test('keeps a release name as it is', () => {
    const name = 'The.Matrix.1999.1080p.BluRay.x264-GROUP';
    expect(fromText(name)).toEqual({ name, files: [], origin: 'text' });
  });

  test.each([
    ['  Some Film (1999)\r\n', 'Some Film (1999)'],
    ['Some\0Film', 'Some Film'],
    ['Some \udc00 Film', 'Some \ufffd Film'],
    ['\u001b[31mSome Film', '[31mSome Film'],
  ])('cleans %j', (given, name) => {
    expect(fromText(given).name).toBe(name);
  });

  test.each(['', '  \n', '\0'])('refuses the blank name %j', async (name) => {
    expect(await errorCode(() => fromText(name))).toBe('INPUT_EMPTY');
  });

  test('refuses a name that is none', async () => {
    expect(await errorCode(() => fromText('x'.repeat(LIMITS.nameLength + 1)))).toBe('INPUT_TOO_LARGE');
  });
});
