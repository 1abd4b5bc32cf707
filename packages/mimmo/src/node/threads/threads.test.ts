import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { cloneableOptions } from './cloneable-options.js';

/*
 * Threads run what is built, so the calls are made by a program of its own: `testing/threads.mjs`.
 */
jest.setTimeout(120_000);

let found: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  const program = fileURLToPath(new URL('../../testing/threads.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { maxBuffer: 1e9 });
  found = JSON.parse(stdout);
}, 120_000);

test('threads answer what one thread answers, in order, bad items in their places', () => {
  expect(found.apart).toEqual(found.plain);
});

test('an abort ends it, and who is closed answers no more', () => {
  expect([found.aborted, found.closed]).toEqual(['AbortError', 'DISPOSED']);
});

test('stages of one’s own answer in one thread, with a warning', () => {
  expect(found.alone).toMatchObject([
    { medium: 'book', source: 'house' },
    { medium: 'book', source: 'house' },
  ]);
  expect(found.warnings).toContain('MIMMO_ONE_JOB');
});

test('a module makes them in each thread, and a content that kills two is answered by a warning', () => {
  expect(found.killed).toMatchObject([
    { medium: 'audio', source: 'killing' },
    { medium: 'other', source: 'fallback', warnings: [{ code: 'WORKER_FAILED' }] },
    { medium: 'audio', source: 'killing' },
  ]);
});

test('a module that makes nothing is no module', () => {
  expect(found.nothing).toBe('WORKER_FAILED');
});

test('options are handed over whole, locations as paths; code is not', () => {
  const directory = new URL('file:///models/some');
  expect(cloneableOptions({ ml: false, classifierModel: directory, models: { directory } })).toEqual({
    ml: false,
    classifierModel: '/models/some',
    models: '/models/some',
  });
  expect(cloneableOptions({ extractors: [] })).toBeUndefined();
});
