import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { createMimmo } from 'mimmo';
import { madeNames } from '../speed/made-names.js';

/** What a server did under load. */
export interface ServiceLoad {
  readonly requestsPerSecond: number;
  readonly p50InMs: number;
  readonly p99InMs: number;
  /** Answers that were none: 503 and broken connections. */
  readonly refused: number;
  /** What an answer cost all processes of the server together; `NaN` on systems without `/proc`. */
  readonly processorMicros: number;
}

/** All that was measured of the service. */
export interface ServiceResults {
  readonly machine: string;
  readonly rounds: number;
  /** As many requests as it takes, and those of a server that only sends bytes. */
  readonly full: ServiceLoad;
  readonly bare: ServiceLoad;
  /** At half of that. */
  readonly half: ServiceLoad;
  /** Far more callers than it has places for, and what comes after them. */
  readonly over: ServiceLoad;
  readonly after: ServiceLoad;
}

/** How long a measurement takes, in seconds. */
const SECONDS = 5;

const CONNECTIONS = 50;

/** More than work and wait in all processes of a small machine. */
const TOO_MANY_CONNECTIONS = 2000;

/** Asks `mimmo serve` for names that rules decide, by a load generator that shares its cores. */
export async function measureService({ rounds }: { readonly rounds: number }): Promise<ServiceResults> {
  const names = await decidedNames(1000);
  const jobs = availableParallelism();
  const [waiting = 0] = loadavg();
  const command = fileURLToPath(new URL('../../../../packages/cli/dist/main.js', import.meta.url));
  const bareScript = fileURLToPath(new URL('bare-server.js', import.meta.url));
  const service = await started([command, 'serve', '--port', '0', '--jobs', String(jobs), '--no-log'], 'stderr');
  const bare = await started([bareScript, String(jobs)], 'stdout');
  try {
    for (const server of [service, bare]) await load(server, names, { seconds: 2 });
    const pairs: { readonly ours: ServiceLoad; readonly bare: ServiceLoad }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({ ours: await load(service, names), bare: await load(bare, names) });
    }
    const full = median(pairs.map(({ ours }) => ours));
    const half = await load(service, names, { rate: Math.round(full.requestsPerSecond / 2) });
    // The generator makes all requests of each connection before the first is sent.
    const over = await load(service, names.slice(0, 20), { connections: TOO_MANY_CONNECTIONS });
    const after = await load(service, names, { rate: Math.round(full.requestsPerSecond / 2) });
    const machine = `${cpus().length} cores, ${waiting.toFixed(0)} other tasks at work on them, Node ${process.versions.node}`;
    return { machine, rounds, full, bare: median(pairs.map((pair) => pair.bare)), half, over, after };
  } finally {
    for (const { child } of [service, bare]) child.kill('SIGTERM');
  }
}

/** A server that runs. */
interface Server {
  readonly child: ChildProcess;
  readonly address: string;
}

/** Made-up names that rules alone are sure of. */
async function decidedNames(count: number): Promise<readonly string[]> {
  const mimmo = createMimmo({ ml: false, metadata: 'rules' });
  const sure: string[] = [];
  const names = madeNames(4 * count, 1);
  let index = 0;
  for await (const { confidence } of mimmo.reportMany(names)) {
    const name = names[index];
    if (confidence >= 0.9 && name !== undefined) sure.push(name);
    index += 1;
  }
  return sure.slice(0, count);
}

/** Starts a server and waits for the address that it says. */
async function started(argv: readonly string[], says: 'stdout' | 'stderr'): Promise<Server> {
  const child = spawn(process.execPath, [...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  for await (const line of createInterface({ input: child[says] })) {
    const address = /http:\/\/[\d.]+:\d+/u.exec(line)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`${argv[0]} ended without an address.`);
}

async function load(
  { child, address: url }: Server,
  names: readonly string[],
  {
    seconds = SECONDS,
    connections = CONNECTIONS,
    rate,
  }: { readonly seconds?: number; readonly connections?: number; readonly rate?: number } = {},
): Promise<ServiceLoad> {
  const before = processorSeconds(child.pid);
  const options = {
    url,
    connections,
    duration: seconds,
    requests: names.map((name) => ({
      method: 'POST' as const,
      path: '/v1/classify',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    })),
  };
  const answers = await (rate === undefined ? answered(options) : answeredEvenly(rate, options));
  const inOrder = answers.milliseconds.toSorted((a, b) => a - b);
  return {
    requestsPerSecond: inOrder.length / seconds,
    p50InMs: inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN,
    p99InMs: inOrder[Math.floor(0.99 * inOrder.length)] ?? Number.NaN,
    refused: answers.refused,
    processorMicros: (1e6 * (processorSeconds(child.pid) - before)) / inOrder.length,
  };
}

/** How long each answer took, and how many were none. */
interface Answers {
  readonly milliseconds: readonly number[];
  readonly refused: number;
}

async function answered(options: autocannon.Options): Promise<Answers> {
  const milliseconds: number[] = [];
  const { non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, result) => (error ? reject(error) : resolve(result)));
    run.on('response', (_client, _status, _bytes, took) => milliseconds.push(took));
  });
  return { milliseconds, refused: non2xx + errors };
}

/**
 * So many requests a second, spread over the second. The generator sends what a connection may send in a second when the second
 * begins, all of it, so that each connection gets a generator of its own, and each begins a little after the one before it.
 */
async function answeredEvenly(
  rate: number,
  options: autocannon.Options & { readonly connections: number },
): Promise<Answers> {
  const each = { ...options, connections: 1, overallRate: Math.round(rate / options.connections) };
  const runs = Array.from({ length: options.connections }, async (_, index) => {
    await setTimeout((1000 * index) / options.connections);
    return answered(each);
  });
  const answers = await Promise.all(runs);
  return {
    milliseconds: answers.flatMap(({ milliseconds }) => milliseconds),
    refused: answers.reduce((sum, { refused }) => sum + refused, 0),
  };
}

/** How long a kernel's tick is that `/proc` counts in, in seconds; it is the same on all common systems. */
const TICK = 0.01;

/** The processor time of a process and of those that it started, in seconds. */
function processorSeconds(pid: number | undefined): number {
  try {
    // Fields 14 and 15 of all; the name before them may have blanks in it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/gu) ?? [];
    const own = TICK * (Number(fields[11]) + Number(fields[12]));
    return children.reduce((sum, child) => sum + processorSeconds(Number(child)), own);
  } catch {
    return Number.NaN;
  }
}

/** The round in the middle, by its speed. */
function median(loads: readonly ServiceLoad[]): ServiceLoad {
  const ordered = loads.toSorted((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error('There were no rounds.');
  return middle;
}
