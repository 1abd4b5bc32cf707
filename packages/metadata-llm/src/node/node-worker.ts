import { Worker } from 'node:worker_threads';
import { messageOf } from '@mimmo/core';
import type { WorkerListener, WorkerPort } from '../worker/worker-port.js';

/** Starts the extractor in a worker thread. */
export function startNodeWorker(listener: WorkerListener): WorkerPort {
  return nodeWorker(new URL('./llm-worker.js', import.meta.url), listener);
}

/** Starts a module that serves questions in a worker thread. */
export function nodeWorker(module: URL, { said, died }: WorkerListener): WorkerPort {
  // What the process was started with, such as a type of its input, is not what a module is started with.
  const worker = new Worker(module, { execArgv: [] });
  worker.unref();
  worker.on('message', said);
  worker.on('error', (error) => died(messageOf(error)));
  worker.on('exit', (code) => died(`it ended with exit code ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    keepAlive(isNeeded) {
      if (isNeeded) worker.ref();
      else worker.unref();
    },
    async terminate() {
      await worker.terminate();
    },
  };
}
