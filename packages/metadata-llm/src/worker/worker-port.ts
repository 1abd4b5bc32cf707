import type { FromWorker, ToWorker } from './messages.js';

/** A thread that was started, as far as the extractor deals with it; each platform has its own kind. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** Says whether a question is under way: a program may end while none is. */
  keepAlive(isNeeded: boolean): void;
  /** Ends the thread wherever it is. */
  terminate(): Promise<void>;
}

/** Who hears of a thread. */
export interface WorkerListener {
  said(message: FromWorker): void;
  /** It ended, or failed where nobody catches it; called once or more. */
  died(cause: string): void;
}

/** Starts the thread of an extractor. */
export type StartWorker = (listener: WorkerListener) => WorkerPort;
