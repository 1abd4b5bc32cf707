import { parentPort, workerData } from 'node:worker_threads';
import { type Closable, closeMember, type MaybePromise } from '@mimmo/core';
import { type Attempt, type FromWorker, NO_RECORD, type ToWorker, type WorkerStart } from './messages.js';

/** What a handler is told about the block at hand. */
export interface BlockContext extends Attempt {
  /** Says which record of the block is about to be taken; to be called where `careful` asks for it. */
  starting(record: number): void;
}

/** Answers blocks, in a worker. */
export interface BlockHandler<Task, Answer> extends Partial<Closable> {
  answer(task: Task, context: BlockContext): MaybePromise<Answer>;
  /** The memory of an answer that is handed over rather than copied. */
  transfer?(answer: Answer): readonly ArrayBuffer[];
}

/**
 * Makes the module that calls it the worker of a `createBlockPool`: blocks are answered one after the other. It ends when the
 * pool is closed, and closes its handler before.
 *
 * @param make a handler from what the pool was given as `data`, which is of the type that the pool's caller gave
 *
 * @example
 * serveBlocks(() => ({ answer: ({ text }: { text: string }) => text.length }));
 */
export function serveBlocks<Task, Answer>(make: (data: unknown) => MaybePromise<BlockHandler<Task, Answer>>): void {
  const port = parentPort;
  if (!port) throw new Error('serveBlocks is for the module of a worker thread; createBlockPool starts one.');
  const start: WorkerStart = workerData;
  const making = Promise.resolve(make(start.data));
  let work: Promise<void> = making.then(() => undefined);

  port.on('message', (message: ToWorker<Task>) => {
    // What goes wrong outside a block ends the worker, and the pool is told why by the event.
    work = work.then(() => (message.kind === 'close' ? close() : answer(message.task, message.attempt)));
  });

  async function answer(task: Task, attempt: Attempt): Promise<void> {
    const handler = await making;
    const reply = (message: FromWorker<Answer>, transfer: readonly ArrayBuffer[] = []): void =>
      port?.postMessage(message, [...transfer]);
    try {
      const given = await handler.answer(task, { ...attempt, starting });
      reply({ kind: 'answer', answer: given }, handler.transfer?.(given));
    } catch (error) {
      reply({ kind: 'refusal', error });
    } finally {
      starting(NO_RECORD);
    }
  }

  function starting(record: number): void {
    Atomics.store(start.atRecord, 0, record);
  }

  async function close(): Promise<void> {
    await closeMember(await making);
    port?.close();
  }
}
