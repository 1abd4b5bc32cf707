import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, jest, test } from '@jest/globals';

const enableCompileCache = jest.fn();
let node: object = {};

beforeEach(() => {
  jest.resetModules();
  enableCompileCache.mockClear();
  jest.unstable_mockModule('node:module', () => node);
});

async function kept(env: Record<string, string>): Promise<object> {
  const { keepCompiledCode } = await import('./compiled-code.js');
  keepCompiledCode(env);
  return env;
}

test('keeps compiled code for this process and those that it starts', async () => {
  node = { enableCompileCache };
  const cache = tmpdir();
  const folder = join(cache, 'mimmo', 'code');
  expect(await kept({ XDG_CACHE_HOME: cache })).toEqual({ XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: folder });
  expect(enableCompileCache).toHaveBeenCalledTimes(1);
});

test('keeps it where the environment says', async () => {
  node = { enableCompileCache };
  expect(await kept({ NODE_COMPILE_CACHE: 'here' })).toEqual({ NODE_COMPILE_CACHE: 'here' });
  expect(enableCompileCache).toHaveBeenCalledTimes(1);
});

test('keeps nothing where Node cannot', async () => {
  node = {};
  expect(await kept({})).toEqual({});
});
