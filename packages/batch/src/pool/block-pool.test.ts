import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { answersInOrder } from './answers-in-order.js';
import { type BlockPool, createBlockPool } from './block-pool.js';

/*
 * Threads run what is built: `dist` must be there.
 */
interface Task {
  readonly records: readonly string[];
  /** How long the answer takes, in milliseconds. */
  readonly wait?: number;
}
interface Answer {
  readonly answers: readonly (number | string)[];
  readonly careful: boolean;
}

const worker = new URL('../testing/worker.mjs', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'mimmo-pool-'));
let pool: BlockPool<Task, Answer>;
const started = (jobs: number, data?: unknown): BlockPool<Task, Answer> => {
  pool = createBlockPool({ worker, jobs, data });
  return pool;
};
afterEach(() => pool.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('answers come in the order of the blocks, however long each takes', async () => {
  started(3);
  const items = Array.from(
    { length: 20 },
    (_, index): Task => ({ records: ['x'.repeat(index)], wait: (7 * index) % 11 }),
  );
  const answers = [];
  for await (const { answer } of answersInOrder(pool, { items, taskOf: (item) => item }))
    answers.push(...answer.answers);
  expect(answers).toEqual(items.map((_, index) => index));
});

test('no more blocks are read than keep the workers busy', async () => {
  started(2);
  let read = 0;
  function* items(): Generator<Task> {
    for (; read < 50; read++) yield { records: ['a'] };
  }
  const answers = answersInOrder(pool, { items: items(), taskOf: (item) => item });
  await answers.next();
  expect(read).toBeLessThanOrEqual(pool.capacity);
  await answers.return();
});

test('items that fail: those before are answered, and then the error comes', async () => {
  started(2);
  function* items(): Generator<Task> {
    yield { records: ['a', 'bb'], wait: 20 };
    throw new Error('no more can be read');
  }
  const answers = answersInOrder(pool, { items: items(), taskOf: (item) => item });
  expect((await answers.next()).value?.answer.answers).toEqual([1, 2]);
  await expect(answers.next()).rejects.toThrow('no more can be read');
});

test.each([
  ['ends its process', 'exit'],
  ['fails where nobody catches it', 'throw later'],
])('a record that %s twice is left out, and every other one is answered', async (_case, killer) => {
  started(2);
  const blocks = [{ records: ['a', 'bb'] }, { records: ['a', 'ccc', killer] }, { records: ['dddd'] }, { records: [] }];
  const answers = await Promise.all(blocks.map((block) => pool.answer(block)));
  expect(answers.map((answer) => answer.answers)).toEqual([[1, 2], [1, 3, 'left out'], [4], []]);
});

test('several killers in a block are left out one by one', async () => {
  const { answers } = await started(1).answer({ records: ['exit', 'a', 'exit', 'exit'] });
  expect(answers).toEqual(['left out', 1, 'left out', 'left out']);
});

test('a worker that died once costs nothing', async () => {
  const once = `exit once ${join(folder, 'once')}`;
  const { answers, careful } = await started(1).answer({ records: ['a', once] });
  expect(answers).toEqual([1, once.length]);
  expect(careful).toBe(true);
});

test('what the handler throws is thrown, and the worker lives on', async () => {
  started(1);
  await expect(pool.answer({ records: ['throw'] })).rejects.toThrow('a fault of the handler');
  expect((await pool.answer({ records: ['a'] })).answers).toEqual([1]);
});

test('workers that cannot start end the work, and say why', async () => {
  started(2, { failsToStart: true });
  await expect(pool.answer({ records: ['a'] })).rejects.toMatchObject({
    code: 'WORKER_FAILED',
    message: expect.stringContaining('it cannot start'),
  });
});

test('a closed pool is not used any more, and closing does not wait for what is under way', async () => {
  started(1);
  await pool.answer({ records: ['a'] });
  const stuck = pool.answer({ records: ['a'], wait: 60_000 });
  stuck.catch(() => undefined);
  await pool.close();
  await expect(pool.answer({ records: ['a'] })).rejects.toMatchObject({ code: 'DISPOSED' });
});

test('a number of jobs that is none is refused', () => {
  started(1);
  expect(() => createBlockPool({ worker, jobs: 0 })).toThrow('jobs');
});
