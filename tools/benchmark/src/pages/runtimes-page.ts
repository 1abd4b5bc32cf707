import type { ReleaseCase } from '../cases/release-case.js';
import type { RuntimeResult } from '../runtimes/measure-runtimes.js';
import { type Count, percent, tally } from '../score/tally.js';
import { rounded, table } from './markdown.js';

/** What the language model is asked for. */
const FIELDS = ['title', 'artist', 'year'] as const;

/** The language model on both runtimes, side by side. */
export function runtimesPage(cases: readonly ReleaseCase[] | undefined, results: readonly RuntimeResult[]): string {
  return [
    'The same weights on both runtimes: percent of the values of the cases that are right where the language model alone is asked, its',
    'processor time a name (medians of rounds in turns), and, of a process of its own, time to load and what it adds to the memory.',
    ...(results.length < 2 ? ['node-llama-cpp was not installed where this was measured.'] : []),
    '',
    table(
      ['', ...FIELDS, 'a name, ms of the processor', 'load, ms', 'memory, MB'],
      results.map(({ runtime, answers, processorMs, speed }) => {
        const counts = cases && answers ? tally(cases, answers, () => 'all').get('all') : undefined;
        return [
          runtime,
          ...FIELDS.map((field) => shown(counts?.[field])),
          ...[processorMs, speed.loadMs, speed.memoryMb].map(rounded),
        ];
      }),
    ),
  ].join('\n');
}

function shown(count: Count | undefined): string {
  return count ? percent(count).toFixed(1) : '–';
}
