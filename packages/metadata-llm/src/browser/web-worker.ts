import type { FromWorker, ToWorker } from '../worker/messages.js';
import type { WorkerListener, WorkerPort } from '../worker/worker-port.js';

/** A worker of the web, as far as it is used: its types come with those of browsers alone. */
interface WebWorker {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
  terminate(): void;
}

declare const Worker: new (module: URL, options: { readonly type: 'module' }) => WebWorker;

/** Starts the extractor in a Web Worker. Bundlers know this form, and make the module a file of its own. */
export function startWebWorker({ said, died }: WorkerListener): WorkerPort {
  const worker = new Worker(new URL('./llm-worker.js', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }) => said(data));
  worker.addEventListener('error', ({ message }) => died(message || 'it cannot be loaded'));
  worker.addEventListener('messageerror', () => died('it said what cannot be read'));
  return {
    post: (message) => worker.postMessage(message),
    // Pages end when they are left.
    keepAlive: () => undefined,
    terminate: async () => worker.terminate(),
  };
}
