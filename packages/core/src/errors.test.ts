import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DisposedError,
  InputError,
  isMimmoError,
  MimmoError,
  ModelError,
  messageOf,
  quoted,
  StageError,
} from './errors.js';

describe('an error of MIMMO', () => {
  test.each([
    ['MimmoError', new MimmoError('STAGE_INVALID', 'x'), 'STAGE_INVALID'],
    ['InputError', new InputError('INPUT_EMPTY', 'x'), 'INPUT_EMPTY'],
    ['ModelError', new ModelError('MODEL_FAILED', 'x'), 'MODEL_FAILED'],
    ['StageError', new StageError('STAGE_FAILED', 'x'), 'STAGE_FAILED'],
    ['DisposedError', new DisposedError('The cascade'), 'DISPOSED'],
  ])('%s has its name and code, and is known', (name, error, code) => {
    expect(error).toBeInstanceOf(MimmoError);
    expect(error).toMatchObject({ name, code });
    expect(isMimmoError(error)).toBe(true);
  });

  test('keeps its cause', () => {
    const cause = new Error('disk');
    expect(new InputError('INPUT_UNREADABLE', 'x', { cause }).cause).toBe(cause);
  });

  test('is known across two installed copies, which share no class', () => {
    const foreign = Object.assign(new Error('x'), { name: 'InputError', code: 'INPUT_EMPTY' });
    expect(isMimmoError(foreign)).toBe(true);
  });

  test('is known across realms, whose objects share no class either', () => {
    const foreign: unknown = runInNewContext(
      "Object.assign(new Error('x'), { name: 'StageError', code: 'STAGE_FAILED' })",
    );
    expect(isMimmoError(foreign)).toBe(true);
    expect(messageOf(foreign)).toBe('x');
  });

  test.each([
    ['an error of the language', new TypeError('x')],
    ['an error of the system', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['a name without a code', Object.assign(new Error('x'), { name: 'InputError' })],
    ['text', 'InputError'],
    ['nothing', undefined],
    ['null', null],
  ])('is not %s', (_, value) => {
    expect(isMimmoError(value)).toBe(false);
  });
});

describe('the message of what was thrown', () => {
  test.each([
    [new Error('broken'), 'broken'],
    ['broken', 'broken'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('%p', (thrown, message) => {
    expect(messageOf(thrown)).toBe(message);
  });
});

describe('a quotation', () => {
  test.each([
    ['a.mkv', '"a.mkv"'],
    ['say "x"', '"say \\"x\\""'],
    ['nul\0\n', '"nul\\u0000\\n"'],
    ['\uD800', '"\\ud800"'],
  ])('%j', (input, expected) => {
    expect(quoted(input)).toBe(expected);
  });

  test('is one printable line of bounded length, whatever it quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (input) => {
        const text = quoted(input);
        expect(text).not.toMatch(/[\n\r\0\p{Surrogate}]/u);
        expect(text.length).toBeLessThanOrEqual(6 * 200 + 3);
      }),
    );
  });

  test('shows that it is cut', () => {
    expect(quoted('x'.repeat(500))).toBe(`"${'x'.repeat(200)}…"`);
  });
});
