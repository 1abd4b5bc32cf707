import { Worker } from 'node:worker_threads';
import { type Attempt, type FromWorker, NO_RECORD, type ToWorker, type WorkerStart } from './messages.js';

/** A block that waits for its answer. */
export interface Pending<Task, Answer> {
  readonly task: Task;
  attempt: Attempt;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** How a worker died. */
export interface Death<Task, Answer> {
  /** What it had not answered, in the order in which it was asked: the first is what it died of. */
  readonly unanswered: readonly Pending<Task, Answer>[];
  /** The record at hand; `undefined` where it did not say. */
  readonly record: number | undefined;
  /** What it threw, or how it ended. */
  readonly cause: Error;
}

/** One worker thread and the blocks that it has been given. */
export interface WorkerLink<Task, Answer> {
  /** How many blocks it has not answered. */
  readonly load: number;
  give(pending: Pending<Task, Answer>): void;
  /** Lets it answer what it has, and end; resolves when it has ended. */
  close(): Promise<void>;
  /** Ends it wherever it is. */
  terminate(): Promise<void>;
}

/** What a worker is started with, and who hears of it. */
export interface LinkOptions<Task, Answer> {
  readonly worker: URL;
  readonly data: unknown;
  answered(): void;
  died(death: Death<Task, Answer>): void;
}

/** Starts a worker. */
export function linkWorker<Task, Answer>(options: LinkOptions<Task, Answer>): WorkerLink<Task, Answer> {
  const atRecord = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(NO_RECORD);
  const start: WorkerStart = { data: options.data, atRecord };
  const worker = new Worker(options.worker, { workerData: start, execArgv: threadArguments(process.execArgv) });
  const given: Pending<Task, Answer>[] = [];
  let cause: Error | undefined;
  let isClosing = false;

  worker.on('message', (message: FromWorker<Answer>) => {
    const pending = given.shift();
    if (message.kind === 'answer') pending?.resolve(message.answer);
    else pending?.reject(message.error);
    options.answered();
  });
  worker.on('error', (error) => {
    cause = error instanceof Error ? error : new Error(String(error));
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      resolve();
      if (isClosing && given.length === 0) return;
      const record = Atomics.load(atRecord, 0);
      options.died({
        unanswered: given.splice(0),
        record: record === NO_RECORD ? undefined : record,
        cause: cause ?? new Error(`it ended with exit code ${code}`),
      });
    });
  });

  return {
    get load() {
      return given.length;
    },
    give(pending) {
      given.push(pending);
      const { task, attempt } = pending;
      post({ kind: 'block', task, attempt });
    },
    close() {
      isClosing = true;
      post({ kind: 'close' });
      return ended;
    },
    async terminate() {
      isClosing = true;
      given.length = 0;
      await worker.terminate();
    },
  };

  function post(message: ToWorker<Task>): void {
    worker.postMessage(message);
  }
}

/** What the process was started with, as a thread can be: its module is a file, whatever the program was given as. */
function threadArguments(execArgv: readonly string[]): string[] {
  return execArgv.filter((argument, at) => !argument.startsWith(INPUT_TYPE) && execArgv[at - 1] !== INPUT_TYPE);
}

const INPUT_TYPE = '--input-type';
