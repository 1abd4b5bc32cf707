import { expect, test } from '@jest/globals';
import { createPool } from './pool.js';

test('a member has one user at a time, and the first to wait is the first to be served', async () => {
  const pool = createPool(['a', 'b']);
  const inUse = new Set<string>();
  const served: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_nothing, user) =>
      pool.use(async (member) => {
        expect(inUse.has(member)).toBe(false);
        inUse.add(member);
        served.push(user);
        await new Promise((resolve) => setImmediate(resolve));
        inUse.delete(member);
      }),
    ),
  );
  expect(served).toEqual([...served].sort((left, right) => left - right));
});

test('a member comes back from a user who failed', async () => {
  const pool = createPool(['a']);
  await expect(pool.use(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pool.use(async (member) => member)).toBe('a');
});
