import { type ExtractedMetadata, ModelError } from '@mimmo/core';
import type { FromWorker, WorkerQuestion, WorkerStart } from './messages.js';
import type { StartWorker } from './worker-port.js';

/** Answers to questions, in their order. */
type Answers = readonly (ExtractedMetadata | undefined)[];

/** A thread that was started, and what it was asked. */
export interface WorkerLink {
  /** Whether it answers no more. */
  readonly isDead: boolean;
  /** Rejects with the signal's reason at once, and with a ModelError: what the model failed of, or `WORKER_FAILED`. */
  ask(questions: readonly WorkerQuestion[], signal?: AbortSignal): Promise<Answers>;
  /** Ends it; what is under way is rejected. */
  terminate(): Promise<void>;
}

interface Pending {
  resolve(answers: Answers): void;
  reject(error: unknown): void;
}

/** Starts a thread, and gives it its model. */
export function linkWorker(start: StartWorker, first: WorkerStart): WorkerLink {
  const pending = new Map<number, Pending>();
  let death: ModelError | undefined;
  let asked = 0;
  const port = start({ said, died });
  port.post(first);

  function said(message: FromWorker): void {
    // One that was canceled is waited for by nobody.
    if (message.kind === 'answers') pending.get(message.id)?.resolve(message.answers);
    else pending.get(message.id)?.reject(new ModelError(message.code, message.message));
  }

  function died(cause: string): void {
    death ??= new ModelError(
      'WORKER_FAILED',
      `The thread of the language model ended: ${cause}. Ask again, which starts another, or leave the option "worker" out.`,
    );
    for (const { reject } of pending.values()) reject(death);
  }

  return {
    get isDead() {
      return death !== undefined;
    },
    async ask(questions, signal) {
      if (death) throw death;
      const id = asked++;
      const cancel = (): void => {
        pending.get(id)?.reject(signal?.reason);
        port.post({ kind: 'cancel', id });
      };
      try {
        return await new Promise<Answers>((resolve, reject) => {
          pending.set(id, { resolve, reject });
          port.keepAlive(true);
          signal?.addEventListener('abort', cancel, { once: true });
          port.post({ kind: 'ask', id, questions });
        });
      } finally {
        signal?.removeEventListener('abort', cancel);
        pending.delete(id);
        if (pending.size === 0) port.keepAlive(false);
      }
    },
    async terminate() {
      died('it was closed');
      await port.terminate();
    },
  };
}
