import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FAKE_COMMIT, FAKE_REPO, type FakeHub, type FakeHubOptions, startFakeHub } from '../testing/fake-hub.js';
import { startFakeProxy } from '../testing/fake-proxy.js';
import { runCli } from '../testing/run-cli.js';
import { createHubClient } from './client.js';
import { DEFAULT_PULLED_FILES } from './defaults.js';
import { type PullOptions, pull } from './pull.js';

const model = randomBytes(300_000);
const files = {
  'onnx/model.onnx': model,
  'tokenizer.json': Buffer.from('{"version":"1.0"}'),
  'README.md': Buffer.from(''),
  'pytorch_model.bin': Buffer.from('not for us'),
};

let cache: string;
const open: AsyncDisposable[] = [];

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'mimmo-pull-'));
});
afterEach(async () => {
  for (const item of open.splice(0)) await item[Symbol.asyncDispose]();
  rmSync(cache, { recursive: true, force: true });
});

async function hub(options: Partial<FakeHubOptions> = {}): Promise<FakeHub> {
  const started = await startFakeHub({ files, ...options });
  open.push(started);
  return started;
}

async function pullFrom({ url }: FakeHub, options: Partial<PullOptions> = {}, env: Record<string, string> = {}) {
  const client = createHubClient(env);
  open.push(client);
  const base = { hub: url, repo: FAKE_REPO, revision: 'main', cache, files: DEFAULT_PULLED_FILES, pauseMs: 1 };
  return pull(client, { ...base, ...options });
}

describe('pull', () => {
  test('pins the revision, takes what the stages can use, and checks it', async () => {
    const progress: number[] = [];
    const onProgress: PullOptions['onProgress'] = ({ loadedBytes }) => void progress.push(loadedBytes);
    const directory = await pullFrom(await hub(), { onProgress });
    expect(directory).toBe(join(cache, 'someone', 'some-model', FAKE_COMMIT));
    expect(readdirSync(directory).sort()).toEqual(['.mimmo-pull.json', 'README.md', 'onnx', 'tokenizer.json']);
    expect(readFileSync(join(directory, 'onnx/model.onnx')).equals(model)).toBe(true);
    expect(progress).toContain(model.length);
    expect(readdirSync(join(cache, 'someone', 'some-model'))).toEqual([FAKE_COMMIT]);
  });

  test('pulls nothing twice', async () => {
    const source = await hub();
    await pullFrom(source);
    const before = source.requests.length;
    await pullFrom(source);
    expect(source.requests.length).toBe(before);
  });

  test('mends a model that was changed on disk', async () => {
    const source = await hub();
    const directory = await pullFrom(source);
    writeFileSync(join(directory, 'tokenizer.json'), 'changed');
    await pullFrom(source);
    expect(readFileSync(join(directory, 'tokenizer.json')).equals(files['tokenizer.json'])).toBe(true);
  });

  test('goes on where a connection broke off', async () => {
    const source = await hub({ breakOff: 3 });
    const directory = await pullFrom(source, { files: ['*.onnx'] });
    expect(readFileSync(join(directory, 'onnx/model.onnx')).equals(model)).toBe(true);
    expect(source.requests[0]).toBe('onnx/model.onnx all');
    expect(source.requests.slice(1).every((request) => /bytes=[1-9]\d*-$/u.test(request))).toBe(true);
  });

  test('goes on where an earlier pull ended', async () => {
    const failing = await hub({ unavailable: 99 });
    await expect(pullFrom(failing)).rejects.toMatchObject({ code: 'MODEL_FAILED' });
    const part = join(cache, 'someone', 'some-model', `${FAKE_COMMIT}.partial`, 'onnx', 'model.onnx.part');
    writeFileSync(part, model);
    truncateSync(part, 100_000);
    const source = await hub();
    await pullFrom(source, { files: ['*.onnx'] });
    expect(source.requests).toEqual(['onnx/model.onnx bytes=100000-']);
  });

  test('starts anew with a server that knows no ranges', async () => {
    const source = await hub({ breakOff: 1, ignoresRanges: true });
    const directory = await pullFrom(source, { files: ['*.onnx'] });
    expect(readFileSync(join(directory, 'onnx/model.onnx')).equals(model)).toBe(true);
  });

  test('tries again when the hub is busy, and gives up in the end', async () => {
    await expect(pullFrom(await hub({ unavailable: 2 }))).resolves.toContain(FAKE_COMMIT);
    rmSync(cache, { recursive: true });
    await expect(pullFrom(await hub({ unavailable: 99 }))).rejects.toMatchObject({ code: 'MODEL_FAILED' });
  });

  test.each([
    ['other bytes of the same size', randomBytes(model.length)],
    ['more bytes', Buffer.concat([model, model])],
  ])('refuses %s than were recorded, and leaves no model behind', async (_case, sent) => {
    await expect(pullFrom(await hub({ sent }), { files: ['*.onnx'] })).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    expect(existsSync(join(cache, 'someone', 'some-model', FAKE_COMMIT))).toBe(false);
  });

  test.each(['../evil', '/etc/evil', 'a/../../evil', 'a\\evil', '..', 'a//b'])(
    'refuses the path %j of a hostile hub',
    async (path) => {
      const entry = { type: 'file', path, size: 1, oid: '0'.repeat(40) };
      await expect(pullFrom(await hub({ extraEntries: [entry] }))).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    },
  );

  test('puts a list in pages together', async () => {
    const directory = await pullFrom(await hub({ pageSize: 1 }));
    expect(readdirSync(directory)).toContain('tokenizer.json');
  });

  test.each([
    [{ repo: 'no-owner' }, 'INPUT_INVALID'],
    [{ repo: '../..' }, 'INPUT_INVALID'],
    [{ revision: '../x' }, 'INPUT_INVALID'],
    [{ hub: 'ftp://x' }, 'INPUT_INVALID'],
    [{ repo: 'someone/else' }, 'INPUT_NOT_FOUND'],
    [{ files: ['*.safetensors'] }, 'INPUT_NOT_FOUND'],
  ])('refuses %j with %s', async (options, code) => {
    await expect(pullFrom(await hub(), options)).rejects.toMatchObject({ code });
  });

  test('goes through the proxy of the environment, but for the hosts left out', async () => {
    const proxy = await startFakeProxy();
    open.push(proxy);
    await pullFrom(await hub(), {}, { HTTP_PROXY: proxy.url });
    expect(proxy.hosts.length).toBeGreaterThan(0);
    const before = proxy.hosts.length;
    rmSync(cache, { recursive: true });
    await pullFrom(await hub(), {}, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
    expect(proxy.hosts.length).toBe(before);
  });
});

describe('mimmo models', () => {
  test('pulls, lists, verifies and finds a model', async () => {
    const { url } = await hub();
    const env = { XDG_CACHE_HOME: cache, HF_ENDPOINT: url };
    const pulled = await runCli(['models', 'pull', FAKE_REPO], { env });
    expect(pulled).toMatchObject({ code: 0, err: '', out: expect.stringContaining(FAKE_COMMIT) });
    const directory = pulled.out.trim();

    expect((await runCli(['models', 'list'], { env })).out).toContain(
      `${FAKE_REPO}  ${FAKE_COMMIT}  0.3 MB  ${directory}`,
    );
    expect((await runCli(['models', 'path', FAKE_REPO], { env })).out.trim()).toBe(directory);
    expect((await runCli(['models', 'verify', FAKE_REPO], { env })).code).toBe(0);

    truncateSync(join(directory, 'onnx/model.onnx'), 10);
    const verified = await runCli(['models', 'verify', FAKE_REPO], { env });
    expect([verified.code, verified.out]).toEqual([1, expect.stringMatching(/^BAD {2}someone\/some-model {2}onnx/mu)]);
  });

  test('says when a model is not on this machine', async () => {
    const { code, err } = await runCli(['models', 'path', 'no/model'], { env: { XDG_CACHE_HOME: cache } });
    expect([code, err]).toEqual([1, expect.stringContaining('no/model')]);
  });
});
