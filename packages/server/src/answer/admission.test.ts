import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createAdmission } from './admission.js';

const never = new AbortController().signal;

describe('createAdmission', () => {
  test('lets a few work, some wait, and refuses the others', async () => {
    const admission = createAdmission({ concurrency: 1, queue: 1 });
    const leave = await admission.enter(never);
    const second = admission.enter(never);
    await expect(admission.enter(never)).rejects.toMatchObject({ code: 'SERVICE_BUSY' });
    expect(admission.load()).toEqual({ active: 1, waiting: 1 });
    leave();
    (await second)();
    await turnOfLoop();
    expect(admission.load()).toEqual({ active: 0, waiting: 0 });
  });

  test('counts those who come in one turn of the event loop, however fast each is answered', async () => {
    const admission = createAdmission({ concurrency: 2, queue: 1 });
    const answered = async (): Promise<void> => (await admission.enter(never))();
    const all = await Promise.allSettled([answered(), answered(), answered(), answered()]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });

  test('serves in the order of arrival', async () => {
    const admission = createAdmission({ concurrency: 1, queue: 9 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        const leave = await admission.enter(never);
        order.push(number);
        leave();
      }),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  test('forgets who gives up while waiting', async () => {
    const admission = createAdmission({ concurrency: 1, queue: 1 });
    const leave = await admission.enter(never);
    const impatient = new AbortController();
    const waiting = admission.enter(impatient.signal);
    impatient.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    leave();
    await turnOfLoop();
    expect(admission.load()).toEqual({ active: 0, waiting: 0 });
  });

  test('refuses who has given up before, and nobody leaves twice', async () => {
    const admission = createAdmission({ concurrency: 2, queue: 0 });
    await expect(admission.enter(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    const leave = await admission.enter(never);
    leave();
    leave();
    await turnOfLoop();
    expect(admission.load()).toEqual({ active: 0, waiting: 0 });
  });

  test('lets who is in already wait however many do', async () => {
    const admission = createAdmission({ concurrency: 1, queue: 0 });
    const leave = await admission.enter(never);
    const again = admission.enterAgain(never);
    leave();
    (await again)();
  });
});
