import cluster, { type Address, type Worker } from 'node:cluster';
import { type Closable, closable, ServiceError } from '@mimmo/core';
import { AggregatorRegistry } from 'prom-client';
import { addressOf } from '../http/access.js';
import { isSupervisorMessage, type SupervisorMessage } from './supervisor-link.js';

/** Options of `superviseServices`. */
export interface SuperviseOptions {
  /** How many processes serve. */
  readonly jobs: number;
  /** Milliseconds that a process may take to stop before it is killed. */
  readonly stopMs: number;
  /** Called where a process died, and another one takes its place. */
  onDeath(reason: string): void;
}

/** Processes that serve together. */
export interface SupervisedServices extends Closable {
  /** Where they are asked. */
  readonly address: string;
}

/** A process that dies sooner after its start is not replaced at once, lest a machine do nothing else. */
const SHORT_LIFE_MS = 5_000;

/**
 * Starts this program again several times, as `cluster` does: what calls this in the first process starts a service in the
 * others, where `cluster.isWorker`. They share one port. A process that dies is replaced; all stop together.
 *
 * @throws ServiceError `SERVICE_STOPPING` where a process ends before it serves; it has said itself why
 */
export async function superviseServices({ jobs, stopMs, onDeath }: SuperviseOptions): Promise<SupervisedServices> {
  let stopping = false;
  let serving = false;
  const registry = new AggregatorRegistry();
  const started = new Map<Worker, number>();
  const address = new Promise<string>((resolve, reject) => {
    cluster.on('listening', (_worker, { address: host, port }: Address) => {
      serving = true;
      resolve(addressOf(host ?? 'localhost', port));
    });
    cluster.on('exit', (worker, code, signal) => {
      const lived = Date.now() - (started.get(worker) ?? 0);
      started.delete(worker);
      if (stopping) return;
      if (!serving) {
        stopping = true;
        reject(
          new ServiceError('SERVICE_STOPPING', `A process of the service ended with ${signal || code} at its start.`),
        );
        return;
      }
      onDeath(`process ${worker.process.pid} ended with ${signal || code}`);
      setTimeout(begin, lived < SHORT_LIFE_MS ? SHORT_LIFE_MS - lived : 0).unref();
    });
  });
  cluster.on('message', (worker, message: unknown) => {
    if (isSupervisorMessage(message)) void answer(worker, message);
  });
  for (let job = 0; job < jobs; job += 1) begin();
  try {
    return { address: await address, ...closable(stop) };
  } catch (error) {
    await stop();
    throw error;
  }

  function begin(): void {
    if (!stopping) started.set(cluster.fork(), Date.now());
  }

  async function answer(worker: Worker, { mimmo, number }: SupervisorMessage): Promise<void> {
    const text = await registry.clusterMetrics();
    if (worker.isConnected()) worker.send({ mimmo, number, text } satisfies SupervisorMessage);
  }

  /** Asks all to stop, and kills who does not. */
  async function stop(): Promise<void> {
    stopping = true;
    await Promise.all([...started.keys()].map(ended));
  }

  function ended(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      if (worker.isDead()) {
        resolve();
        return;
      }
      const late = setTimeout(() => worker.process.kill('SIGKILL'), stopMs + 1000);
      worker.once('exit', () => {
        clearTimeout(late);
        resolve();
      });
      worker.process.kill('SIGTERM');
    });
  }
}
