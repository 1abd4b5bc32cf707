import { describe, expect, test } from '@jest/globals';
import { type Closable, closable, closeMember } from './closable.js';

function counted(): { readonly ends: string[]; readonly it: Closable } {
  const ends: string[] = [];
  return { ends, it: closable(async () => void ends.push('ended')) };
}

describe('closable', () => {
  test.each<[string, (it: Closable) => Promise<void>]>([
    ['close()', (it) => it.close()],
    ['Symbol.asyncDispose', (it) => it[Symbol.asyncDispose]()],
  ])('%s ends it, once, however often and in whichever way it is called', async (_way, first) => {
    const { ends, it } = counted();
    const ending = first(it);
    expect(it.close()).toBe(ending);
    await it[Symbol.asyncDispose]();
    expect(ends).toEqual(['ended']);
  });

  test('is taken apart without harm: each function stands alone', async () => {
    const { ends, it } = counted();
    const { close } = { ...it };
    await close();
    expect(ends).toEqual(['ended']);
  });

  test('an end that throws rejects every call with the same error', async () => {
    const stuck = new Error('stuck');
    const it = closable(() => {
      throw stuck;
    });
    await expect(it.close()).rejects.toBe(stuck);
    await expect(it[Symbol.asyncDispose]()).rejects.toBe(stuck);
  });

  test('has close() alone where the platform does not know Symbol.asyncDispose', () => {
    const known = globalThis.Symbol;
    globalThis.Symbol = Object.create(known, { asyncDispose: { value: undefined } });
    const it = closable(() => undefined);
    globalThis.Symbol = known;
    expect(Reflect.ownKeys(it)).toEqual(['close']);
  });
});

describe('closeMember', () => {
  test('closes in one of the ways that a member has, or not at all', async () => {
    const log: string[] = [];
    const way = (name: string) => async (): Promise<void> => void log.push(name);
    await closeMember({});
    await closeMember({ close: way('close') });
    await closeMember({ [Symbol.asyncDispose]: way('dispose') });
    await closeMember({ close: way('only close'), [Symbol.asyncDispose]: way('dispose') });
    expect(log).toEqual(['close', 'dispose', 'only close']);
  });
});
