import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Admission } from '../answer/admission.js';
import { askSupervisor, isSupervised } from '../processes/supervisor-link.js';

/** What a service counts. */
export interface Metrics {
  /** The kind of content of {@link Metrics.text}. */
  readonly contentType: string;
  /** Counts a request that was answered. */
  request(of: { readonly operation: string; readonly status: number; readonly seconds: number }): void;
  /** Counts releases that were answered. */
  releases(count: number): void;
  /** All counts as Prometheus reads them; of several processes that serve together, those of all. */
  text(): Promise<string>;
}

/** Seconds that answers take: rules tenths of milliseconds, the language model tens, a busy service more. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The counts of a service. */
export function createMetrics(admission: Admission): Metrics {
  const supervised = isSupervised();
  const registry = supervised ? new AggregatorRegistry() : new Registry();
  if (supervised) AggregatorRegistry.setRegistries([registry]);
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'mimmo_' });
  const seconds = new Histogram({
    name: 'mimmo_request_seconds',
    help: 'Seconds from a request to the end of its answer.',
    labelNames: ['operation', 'status'],
    buckets: SECONDS,
    registers,
  });
  const released = new Counter({ name: 'mimmo_releases_total', help: 'Releases that were answered.', registers });
  // It asks for its values when it is read.
  void new Gauge({
    name: 'mimmo_requests',
    help: 'Requests that are worked on, and that wait.',
    labelNames: ['state'],
    registers,
    collect() {
      const { active, waiting } = admission.load();
      this.set({ state: 'active' }, active);
      this.set({ state: 'waiting' }, waiting);
    },
  });

  return {
    contentType: registry.contentType,
    request: ({ operation, status, seconds: took }) => seconds.observe({ operation, status }, took),
    releases: (count) => released.inc(count),
    text: () => (supervised ? askSupervisor('metrics') : registry.metrics()),
  };
}
