import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { root } from './tarballs.js';

/*
 * `mimmo serve` as it is shipped: the bundle, in several processes. Needs the packages built.
 */
jest.setTimeout(60_000);

const command = join(root, 'packages/cli/dist/main.js');
const work = mkdtempSync(join(tmpdir(), 'mimmo-serve-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A service that runs, or has refused to. */
interface Served {
  readonly child: ChildProcess;
  /** What was written to the error stream so far. */
  errors(): string;
  readonly address: string;
}

/** Starts the command, and waits until it serves or has ended. */
async function serve(...options: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [command, 'serve', '--no-ml', '--metadata', 'rules', ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  await until(() => errors.includes('mimmo serves at') || child.exitCode !== null);
  return { child, errors: () => errors, address: /http:\/\/[\d.:]+/u.exec(errors)?.[0] ?? '' };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

/** What the counts say of a metric, over all processes. */
async function count(address: string, metric: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const line = text.split('\n').find((row) => row.startsWith(metric));
  return Number(line?.split(' ').at(-1));
}

describe('mimmo serve', () => {
  test('answers by several processes, counts over all, replaces one that dies, and stops when it is told to', async () => {
    const { child, errors, address } = await serve('--port', '0', '--jobs', '2');
    expect(errors()).toContain('(2 processes)');
    const ask = (): Promise<Response> => fetch(`${address}/v1/parse?name=Some.Show.S01E02`);
    for (let index = 0; index < 6; index += 1) expect(await (await ask()).json()).toMatchObject({ title: 'Some Show' });
    expect(await count(address, 'mimmo_request_seconds_count{operation="parse",status="200"}')).toBe(6);

    const [worker] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
    process.kill(Number(worker), 'SIGKILL');
    await until(() => errors().includes('another one takes its place'));
    expect((await ask()).status).toBe(200);

    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(ask()).rejects.toThrow();
  });

  test('asks for a token where others can ask, and takes it from a file', async () => {
    const refused = await serve('--host', '0.0.0.0', '--port', '0');
    expect(refused.child.exitCode).toBe(2);
    expect(refused.errors()).toContain('OPTION_INVALID');

    const file = join(work, 'token');
    writeFileSync(file, 'a token of some length\n');
    const { address } = await serve('--host', '127.0.0.1', '--port', '0', '--token-file', file, '--jobs', '1');
    expect((await fetch(`${address}/v1/parse?name=x`)).status).toBe(401);
    const headers = { authorization: 'Bearer a token of some length' };
    expect((await fetch(`${address}/v1/parse?name=x`, { headers })).status).toBe(200);
  });

  test('says that a port is taken, and ends', async () => {
    const { address } = await serve('--port', '0', '--jobs', '1');
    const second = await serve('--port', new URL(address).port, '--jobs', '2');
    expect(second.child.exitCode).toBe(1);
    expect(second.errors()).toContain('The port is taken');
  });

  test.each([
    ['--port', '70000'],
    ['--jobs', '0'],
    ['--timeout', '-1'],
    ['--min-confidence', '2'],
  ])('refuses %s %s', async (option, value) => {
    const { child, errors } = await serve(option, value);
    expect([child.exitCode, errors()]).toEqual([2, expect.stringContaining(option)]);
  });
});
