import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
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
    const over = await load(service, names, { connections: TOO_MANY_CONNECTIONS });
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
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(rate !== undefined && { overallRate: rate }),
    requests: names.map((name) => ({
      method: 'POST',
      path: '/v1/classify',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    })),
  });
  return {
    requestsPerSecond: requests.average,
    p50InMs: latency.p50,
    p99InMs: latency.p99,
    refused: non2xx + errors,
    processorMicros: (1e6 * (processorSeconds(child.pid) - before)) / requests.total,
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
