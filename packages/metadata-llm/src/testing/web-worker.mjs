// The module of the Web Worker in a thread of Node that has what a Web Worker has.
import { parentPort } from 'node:worker_threads';

globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
await import('../../dist/browser/llm-worker.js');
