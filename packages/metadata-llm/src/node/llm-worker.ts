/*
 * The module of a worker thread that the extractor runs in; `startNodeWorker` starts it.
 */
import { parentPort } from 'node:worker_threads';
import { llmExtractor } from '../llm-extractor.js';
import { serveQuestions } from '../worker/serve-questions.js';
import { NODE_RUNTIMES } from './node-runtimes.js';

const port = parentPort;
if (!port) throw new Error('This module is for a worker thread; createLlmExtractor({ worker: true }) starts one.');
serveQuestions(
  { post: (message) => port.postMessage(message), onMessage: (listener) => port.on('message', listener) },
  (options) => llmExtractor(options, NODE_RUNTIMES),
);
