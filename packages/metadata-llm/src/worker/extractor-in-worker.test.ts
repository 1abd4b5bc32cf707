import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker as NodeWorker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { type MediaClassification, nameOnly } from '@mimmo/core';
import { startWebWorker } from '../browser/web-worker.js';
import type { LlmExtractor, LlmExtractorOptions } from '../llm-extractor.js';
import { createLlmExtractor } from '../node/create-llm-extractor.js';
import { nodeWorker } from '../node/node-worker.js';
import { TINY_MODEL } from '../testing/references.js';
import { extractorInWorker } from './extractor-in-worker.js';
import type { StartWorker } from './worker-port.js';

/*
 * Threads run what is built: `dist` must be there.
 */
const movie: MediaClassification = { medium: 'video', subcategory: 'movie', confidence: 1, source: 'patterns' };
const keeper = nameOnly('The.Lighthouse.Keeper.2019.1080p.BluRay.x264-GROUP');
const names = ['2046.2004.DVDRip', 'Quiet_Harbour_[720p]', 'Тихая гавань 2010', keeper.name];
const inNode: StartWorker = (listener) =>
  nodeWorker(new URL('../../dist/node/llm-worker.js', import.meta.url), listener);
const dying: StartWorker = (listener) => nodeWorker(new URL('../testing/dying-worker.mjs', import.meta.url), listener);

/** A Web Worker, as startWebWorker wants it, in a thread of Node. */
class WebWorkerOfNode {
  readonly #thread = new NodeWorker(new URL('../testing/web-worker.mjs', import.meta.url));
  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }
  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.#thread.on(type, (value) => listener(type === 'message' ? { data: value } : value));
  }
  terminate(): void {
    void this.#thread.terminate();
  }
}
beforeAll(() => void Reflect.set(globalThis, 'Worker', WebWorkerOfNode));
afterAll(() => void Reflect.deleteProperty(globalThis, 'Worker'));

let made: LlmExtractor[] = [];
afterEach(async () => {
  for (const extractor of made) await extractor.close();
  made = [];
});

function create(start: StartWorker, options: Partial<LlmExtractorOptions> = {}): LlmExtractor {
  const extractor = extractorInWorker({ model: TINY_MODEL, worker: true, ...options }, start);
  made.push(extractor);
  return extractor;
}

describe.each<[where: string, start: StartWorker]>([
  ['in a worker thread of Node', inNode],
  ['in a Web Worker', startWebWorker],
])('the extractor %s', (_where, start) => {
  describe('keeps the contract', () => {
    const options = {
      create: () => extractorInWorker({ model: TINY_MODEL, maxTokens: 12 }, start),
      contents: [keeper],
    };
    for (const { name, run } of extractorContract(options)) test(name, run);
  });

  test('gives the answers of the same extractor in this thread', async () => {
    const requests = names.map((name) => ({ content: nameOnly(name), classification: movie }));
    await using here = createLlmExtractor({ model: TINY_MODEL, runtime: 'wasm' });
    const expected = await here.extractMany(requests);
    expect(expected.some((answer) => answer?.title === '2046')).toBe(true);
    expect(await create(start).extractMany(requests)).toEqual(expected);
  });

  test('takes a model in memory, and options', async () => {
    const files = Object.fromEntries(
      ['manifest.json', 'model.gguf'].map((path) => [path, new Uint8Array(readFileSync(join(TINY_MODEL, path)))]),
    );
    const asked = create(start, { model: { files }, maxTokens: 1, sequences: 2 });
    // An answer that is cut says nothing.
    expect(await asked.extract(keeper, movie)).toBeUndefined();
  });

  test('a signal ends a question at once, and the next is answered', async () => {
    const extractor = create(start);
    await extractor.extract(keeper, movie);
    const controller = new AbortController();
    const reason = new Error('enough');
    const many = Array.from({ length: 200 }, () => ({ content: keeper, classification: movie }));
    const asked = extractor.extractMany(many, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    await expect(asked).rejects.toBe(reason);
    expect(await extractor.extract(keeper, movie)).toMatchObject({ title: 'The Lighthouse Keeper' });
  });

  test('closing waits for what is asked already, and refuses later questions', async () => {
    const extractor = create(start);
    const asked = extractor.extract(keeper, movie);
    await extractor.close();
    expect(await asked).toMatchObject({ title: 'The Lighthouse Keeper' });
    await expect(extractor.extract(keeper, movie)).rejects.toMatchObject({ code: 'DISPOSED' });
  });
});

test('this thread is free while the other works', async () => {
  const extractor = create(inNode);
  await extractor.extract(keeper, movie);
  const many = Array.from({ length: 100 }, () => ({ content: keeper, classification: movie }));
  const begun = performance.eventLoopUtilization();
  await extractor.extractMany(many);
  // Here it is idle; an extractor in this thread would be at work all the time.
  expect(performance.eventLoopUtilization(begun).utilization).toBeLessThan(0.5);
});

test('a model that is missing is told as without a thread', async () => {
  await expect(create(inNode, { model: '/no/such/model' }).extract(keeper, movie)).rejects.toMatchObject({
    name: 'ModelError',
    code: 'MODEL_NOT_FOUND',
    message: expect.stringContaining('/no/such/model'),
  });
});

test('weights that cannot be loaded are told by the thread', async () => {
  const weights = new TextEncoder().encode('no weights');
  const sha256 = createHash('sha256').update(weights).digest('hex');
  const manifest = {
    ...JSON.parse(readFileSync(join(TINY_MODEL, 'manifest.json'), 'utf8')),
    files: [{ path: 'model.gguf', sizeInBytes: weights.length, sha256 }],
  };
  const files = { 'manifest.json': new TextEncoder().encode(JSON.stringify(manifest)), 'model.gguf': weights };
  await expect(create(inNode, { model: { files } }).extract(keeper, movie)).rejects.toMatchObject({
    name: 'ModelError',
    code: 'MODEL_INVALID',
  });
});

test.each([
  ['throws where nobody catches it', 'throw', 'out of luck'],
  ['ends', 'exit', 'exit code 7'],
])('a thread that %s rejects what it was asked, and the next question starts another', async (_how, name, cause) => {
  let started = 0;
  const extractor = create((listener) => {
    started += 1;
    return (started === 1 ? dying : inNode)(listener);
  });
  const asked = [extractor.extract(nameOnly(name), movie), extractor.extract(keeper, movie)];
  for (const question of asked) {
    await expect(question).rejects.toMatchObject({
      name: 'ModelError',
      code: 'WORKER_FAILED',
      message: expect.stringContaining(cause),
    });
  }
  expect(await extractor.extract(keeper, movie)).toMatchObject({ title: 'The Lighthouse Keeper' });
  expect(started).toBe(2);
});

test('many questions at once start one thread', async () => {
  let started = 0;
  const extractor = create((listener) => {
    started += 1;
    return inNode(listener);
  });
  await Promise.all(names.map((name) => extractor.extract(nameOnly(name), movie)));
  expect(started).toBe(1);
});

test('a thread that was never asked is never started', async () => {
  await create(() => {
    throw new Error('it was started');
  }).close();
});

test('llama.cpp is told to work in threads of its own', () => {
  expect(() => createLlmExtractor({ model: TINY_MODEL, worker: true, runtime: 'llama.cpp' })).toThrow(
    expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('llama.cpp') }),
  );
});
