import type { ServiceLoad, ServiceResults } from '../service/measure-service.js';
import { table } from './markdown.js';

/** What the service stood. */
export function servicePage({ machine, rounds, full, bare, half, over, after }: ServiceResults): string {
  const rows: readonly (readonly [string, ServiceLoad])[] = [
    ['as many as it takes, 50 connections', full],
    ['a bare fastify, the same', bare],
    ['half of that', half],
    ['2,000 connections at once', over],
    ['half again, right after', after],
  ];
  return [
    `Measured on ${machine}, the load generator on the same cores, medians of ${rounds} rounds in turns:`,
    `${(full.requestsPerSecond / bare.requestsPerSecond).toFixed(2)} × as many requests as a fastify that does nothing, and ${Math.round(full.processorMicros - bare.processorMicros)} µs of processor a`,
    'request more. Where other work takes turns on the cores, fewer requests are answered a second and each waits longer; the ratio and what',
    'an answer costs hold all the same.',
    '',
    table(
      ['', 'requests a second', 'µs of processor each', 'median ms', '99 % within ms', 'refused'],
      rows.map(([name, { requestsPerSecond, processorMicros, p50InMs, p99InMs, refused }]) => [
        name,
        Math.round(requestsPerSecond).toLocaleString('en'),
        Math.round(processorMicros).toLocaleString('en'),
        p50InMs.toFixed(1),
        p99InMs.toFixed(1),
        refused.toLocaleString('en'),
      ]),
    ),
  ].join('\n');
}
