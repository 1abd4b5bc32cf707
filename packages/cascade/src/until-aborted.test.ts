import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import { untilAborted } from './until-aborted.js';

const reason = new Error('enough');
const never = new Promise<never>(() => undefined);

test('brings what the promise brings', async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve(1), signal)).toBe(1);
  await expect(untilAborted(Promise.reject(reason), signal)).rejects.toBe(reason);
  expect(await untilAborted(Promise.resolve(1), undefined)).toBe(1);
});

test('rejects with the reason at once, before and while it waits', async () => {
  await expect(untilAborted(never, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  const waiting = untilAborted(never, controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});

test('a rejection that comes too late disturbs nobody', async () => {
  const unhandled: unknown[] = [];
  const listen = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', listen);
  const late = new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 5));
  await expect(untilAborted(late, AbortSignal.abort(reason))).rejects.toBe(reason);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', listen);
  expect(unhandled).toEqual([]);
});

test('leaves nothing on a signal that serves many calls', async () => {
  const { signal } = new AbortController();
  for (let call = 0; call < 3; call++) await untilAborted(Promise.resolve(call), signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
