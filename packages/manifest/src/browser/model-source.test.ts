import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkModelFiles, readModelJson } from '../model-file.js';
import { aModelLocation, modelSource } from './model-source.js';

/** What lies on the server; `broken.json` fails, everything else is not there. */
const PAGES = new Map([['/some/model/a.json', '{"a":1}']]);
const SHA256 = '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862';
const FILE = { path: 'a.json', sizeInBytes: 7, sha256: SHA256 };

let server: Server;
let origin: string;
let asked: string[] = [];
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.statusCode = url.endsWith('broken.json') ? 500 : PAGES.has(url) ? 200 : 404;
    response.end(PAGES.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a model on a server', () => {
  test.each([
    ['an address', () => `${origin}/some/model`],
    ['one with a slash at its end', () => `${origin}/some/model/`],
    ['a URL', () => new URL('/some/model', origin)],
    ['what a model package exports', () => ({ directory: new URL('/some/model/', origin) })],
  ])('is fetched from %s, each file once, when it is read', async (_what, location) => {
    const source = modelSource(location());
    const file = source.file('a.json');
    expect(asked).toEqual([]);
    expect(file.place).toBe(`${origin}/some/model/a.json`);
    expect(await file.isPresent()).toBe(true);
    await checkModelFiles(source, [FILE]);
    expect(await readModelJson(file)).toEqual({ a: 1 });
    expect(asked).toEqual(['/some/model/a.json']);
  });

  test('may lack files', async () => {
    const file = modelSource(`${origin}/some/model`).file('b.json');
    expect(await file.isPresent()).toBe(false);
    await expect(file.read()).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining(origin),
    });
  });

  test('is not told to lack what cannot be fetched', async () => {
    for (const address of [`${origin}/broken.json`, 'http://127.0.0.1:1/model']) {
      const file = modelSource(address).file('broken.json');
      const error = { code: 'MODEL_NOT_FOUND', cause: expect.anything() };
      await expect(file.isPresent()).rejects.toMatchObject(error);
      await expect(file.read()).rejects.toMatchObject(error);
    }
  });

  test('is held to its manifest', async () => {
    const source = modelSource(`${origin}/some/model`);
    await expect(checkModelFiles(source, [{ ...FILE, sha256: '00' }])).rejects.toMatchObject({ code: 'MODEL_INVALID' });
  });

  test('in a page without https is held to its sizes', async () => {
    const { crypto } = globalThis;
    const { getBuiltinModule } = process;
    try {
      Object.defineProperty(process, 'getBuiltinModule', { value: undefined, configurable: true });
      Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
      const source = modelSource(`${origin}/some/model`);
      await checkModelFiles(source, [{ ...FILE, sha256: '00' }]);
      await expect(checkModelFiles(source, [{ ...FILE, sizeInBytes: 8 }])).rejects.toMatchObject({
        code: 'MODEL_INVALID',
      });
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
      Object.defineProperty(process, 'getBuiltinModule', { value: getBuiltinModule, configurable: true });
    }
  });
});

test.each([
  'models',
  'https://example.org/models',
  new URL('https://example.org/models'),
  { directory: '/models' },
  { files: {} },
])('%p is a place of a model', (value) => expect(() => aModelLocation(value, 'it')).not.toThrow());

test.each([undefined, null, 5, '', {}, { directory: 5 }, { files: null }, { files: { 'a.json': '{}' } }])(
  '%p is no place of a model',
  (value) => expect(() => aModelLocation(value, '"model" of it')).toThrow(/^Expected the address of a folder or /u),
);
