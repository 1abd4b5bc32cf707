import { describe, expect, test } from '@jest/globals';
import { aCount, aFlag, aFunction, anObjectWith, aShare, checkOptions, listOf, oneOf } from './options.js';

interface Options {
  readonly threshold?: number | undefined;
  readonly mode?: string;
}
const checks = { threshold: aShare, mode: oneOf(['fast', 'slow']) };

/** What plain JavaScript may pass: the cast is the point. */
function check(options: unknown): () => void {
  return () => checkOptions('createThing', options as Options, checks);
}

describe('checkOptions', () => {
  test.each([[{}], [{ threshold: 0 }], [{ threshold: undefined, mode: 'fast' }]])('takes %j', (options) => {
    expect(check(options)).not.toThrow();
  });

  test.each([
    [{ treshold: 1 }, 'createThing has no option "treshold"; there are threshold, mode.'],
    [{ constructor: 1 }, 'createThing has no option "constructor"; there are threshold, mode.'],
    [{ threshold: 2 }, 'Expected a number from 0 to 1 as "threshold" of createThing, found 2.'],
    [{ threshold: '0.9' }, 'Expected a number from 0 to 1 as "threshold" of createThing, found "0.9".'],
    [{ mode: null }, 'Expected one of fast, slow as "mode" of createThing, found null.'],
    [null, 'createThing takes its options as one object, found null.'],
    ['fast', 'createThing takes its options as one object, found "fast".'],
    [[], 'createThing takes its options as one object, found a list.'],
  ])('refuses %j, and says what it takes', (options, message) => {
    expect(check(options)).toThrow(expect.objectContaining({ name: 'OptionError', code: 'OPTION_INVALID', message }));
  });
});

test('an option that must be given is missed', () => {
  const call = (options: { readonly model: boolean }): void =>
    checkOptions('load', options, { model: { required: aFlag } });
  expect(() => call({ model: true })).not.toThrow();
  expect(() => call({} as { readonly model: boolean })).toThrow(
    'Expected true or false as "model" of load, found nothing.',
  );
});

describe('the checks', () => {
  const stage = { name: 'a', classify: () => undefined };
  test.each([
    [aShare, [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '1', true]],
    [aCount, [1, 64], [0, -1, 1.5, Number.POSITIVE_INFINITY, '1']],
    [aFlag, [true, false], [0, 'true', null]],
    [aFunction, [() => 1], [{}, 'f']],
    [anObjectWith('name', 'classify'), [stage], [{ name: 'a' }, { ...stage, name: 1 }, () => stage, null]],
    [listOf(aFlag), [[], [true]], [true, {}, [true, 1]]],
  ])('%# take what they say and nothing else', (takes, right, wrong) => {
    for (const value of right) expect(() => takes(value, 'it')).not.toThrow();
    for (const value of wrong) expect(() => takes(value, 'it')).toThrow(/^Expected .* as .*it, found /u);
  });

  test('a list says which of its items is wrong', () => {
    expect(() => listOf(aFlag)([true, 1], '"flags" of f')).toThrow(
      'Expected true or false as item 1 of "flags" of f, found 1.',
    );
  });
});
