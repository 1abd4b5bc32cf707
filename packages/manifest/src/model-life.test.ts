import { describe, expect, test } from '@jest/globals';
import { closable } from '@mimmo/core';
import { lazyModel } from './model-life.js';

/** A model that tells what happens to it. */
function told(events: string[]): { name: string } & ReturnType<typeof closable> {
  return { name: 'model', ...closable(() => void events.push('closed')) };
}

describe('lazyModel', () => {
  test('loads at the first use, once', async () => {
    const events: string[] = [];
    const model = lazyModel('The model', async () => {
      events.push('loaded');
      return told(events);
    });
    expect(events).toEqual([]);
    expect(await Promise.all([model.use(async ({ name }) => name), model.use(async ({ name }) => name)])).toEqual([
      'model',
      'model',
    ]);
    expect(events).toEqual(['loaded']);
    await model.close();
    expect(events).toEqual(['loaded', 'closed']);
  });

  test('loads nothing where it is closed before it was used', async () => {
    const events: string[] = [];
    await lazyModel('The model', async () => told(events)).close();
    expect(events).toEqual([]);
  });

  test('tries again after a failure', async () => {
    let tries = 0;
    const model = lazyModel('The model', async () => {
      tries += 1;
      if (tries === 1) throw new Error('no file');
      return told([]);
    });
    await expect(model.use(async () => 1)).rejects.toThrow('no file');
    expect(await model.use(async () => 2)).toBe(2);
  });

  test('closing waits for the work under way, and refuses later work', async () => {
    const events: string[] = [];
    const model = lazyModel('The model', async () => told(events));
    const work = model.use(async () => {
      await Promise.resolve();
      events.push('worked');
    });
    await model.close();
    await work;
    expect(events).toEqual(['worked', 'closed']);
    await expect(model.use(async () => 1)).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('work that fails costs its own call alone', async () => {
    const model = lazyModel('The model', async () => told([]));
    await expect(
      model.use(async () => {
        throw new Error('bad name');
      }),
    ).rejects.toThrow('bad name');
    expect(await model.use(async () => 2)).toBe(2);
    await model.close();
  });
});
