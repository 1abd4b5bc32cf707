import cluster from 'node:cluster';
import { ServiceError } from '@mimmo/core';

/** What a process may ask the one that started it. */
export type SupervisorQuestion = 'metrics';

/** A question on its way, or its answer. */
export interface SupervisorMessage {
  readonly mimmo: SupervisorQuestion;
  /** Tells the answers of a process apart. */
  readonly number: number;
  /** The answer. */
  readonly text?: string;
}

/** A supervisor that answers no sooner is dead or stuck. */
const ANSWER_MS = 10_000;

/** Whether this process is one of several that serve together. */
export function isSupervised(): boolean {
  return cluster.isWorker;
}

/** Whether something that came from another process is a message of ours: libraries have theirs on the same line. */
export function isSupervisorMessage(value: unknown): value is SupervisorMessage {
  return typeof value === 'object' && value !== null && 'mimmo' in value && 'number' in value;
}

let questions = 0;

/** Asks the process that started this one. Rejects with `SERVICE_TIMEOUT` where it does not answer. */
export function askSupervisor(question: SupervisorQuestion): Promise<string> {
  questions += 1;
  const number = questions;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(late);
      process.off('message', hear);
    };
    const hear = (message: unknown): void => {
      if (!isSupervisorMessage(message) || message.number !== number || message.text === undefined) return;
      end();
      resolve(message.text);
    };
    const late = setTimeout(() => {
      end();
      reject(new ServiceError('SERVICE_TIMEOUT', 'The process that watches this one does not answer; ask again.'));
    }, ANSWER_MS);
    process.on('message', hear);
    process.send?.({ mimmo: question, number } satisfies SupervisorMessage);
  });
}
