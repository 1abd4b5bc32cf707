import { closable, type Report } from '@mimmo/core';
import type { DetailedReport, Mimmo } from 'mimmo';

/** A `Mimmo` whose answers the test lets go. */
export interface HeldMimmo extends Mimmo {
  /** How many releases wait for their answer. */
  held(): number;
  /** Answers all that wait, and everything after them at once. */
  release(): void;
}

const REPORT: Report = { medium: 'other', confidence: 0.5, source: 'fallback' };
const DETAILED: DetailedReport = { ...REPORT, release: { name: 'x', kind: 'other' } };

/** Holds every answer until the test says so, or the caller gives up. */
export function heldMimmo(): HeldMimmo {
  const waiting = new Set<() => void>();
  let open = false;
  const hold = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (open) {
        resolve();
        return;
      }
      waiting.add(resolve);
      signal?.addEventListener('abort', () => {
        waiting.delete(resolve);
        reject(signal.reason);
      });
    });
  return {
    held: () => waiting.size,
    release() {
      open = true;
      for (const answer of waiting) answer();
      waiting.clear();
    },
    async report(_given, { signal } = {}) {
      await hold(signal);
      return REPORT;
    },
    async *reportMany(given, { signal } = {}) {
      for await (const _content of given) {
        await hold(signal);
        yield REPORT;
      }
    },
    async reportBatch(given, { signal } = {}) {
      await hold(signal);
      return given.map(() => REPORT);
    },
    async detailsBatch(given) {
      return given.map(() => DETAILED);
    },
    async details() {
      return DETAILED;
    },
    async *detailsMany() {
      yield DETAILED;
    },
    async explain() {
      throw new Error('nobody asks a service why');
    },
    ...closable(() => undefined),
  };
}
