/*
 * The module of a Web Worker that the extractor runs in; `startWebWorker` starts it.
 */
import { llmExtractor } from '../llm-extractor.js';
import type { FromWorker, ToWorker } from '../worker/messages.js';
import { serveQuestions } from '../worker/serve-questions.js';
import { WEB_RUNTIMES } from './web-runtimes.js';

/** What a Web Worker has of its own, as far as it is used. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}

// It is run in Web Workers alone, whose global object has these.
const scope = globalThis as unknown as WorkerScope;
serveQuestions(
  {
    post: (message) => scope.postMessage(message),
    onMessage: (listener) => scope.addEventListener('message', ({ data }) => listener(data)),
  },
  (options) => llmExtractor(options, WEB_RUNTIMES),
);
