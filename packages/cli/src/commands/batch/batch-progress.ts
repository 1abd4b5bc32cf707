import { paintFor } from '../../format/paint.js';
import type { Output } from '../../terminal.js';

/** How far a batch is, as it is shown. */
export interface Shown {
  /** Records that are answered. */
  readonly records: number;
  /** From 0 to 1; `undefined` where nobody knows how much there is. */
  readonly share: number | undefined;
}

/** Shows how far a batch is. */
export interface BatchProgress {
  /** To be called as often as one likes. */
  show(shown: Shown): void;
  /** Takes away what stands on a terminal. */
  clear(): void;
}

/** How often a terminal is drawn anew, and how often a line is written elsewhere, in milliseconds. */
const DRAWN_EVERY_MS = 200;
const TOLD_EVERY_MS = 10_000;
/** Cells of the bar. */
const CELLS = 24;

/**
 * A bar on a terminal, a line every ten seconds elsewhere, each with the rate and the time that is left.
 *
 * @param start what was there before this run, which the rate leaves out
 */
export function batchProgress(
  output: Output,
  start: Shown,
  now: () => number = () => performance.now(),
): BatchProgress {
  const startedAt = now();
  let shownAt = startedAt;
  let isDrawn = false;
  return {
    show(shown) {
      const passed = now() - shownAt;
      if (passed < (output.isTTY ? DRAWN_EVERY_MS : TOLD_EVERY_MS)) return;
      shownAt = now();
      const text = told(shown, start, shownAt - startedAt);
      if (!output.isTTY) output.write(`${text}\n`);
      else {
        output.write(`\r\u001b[K${bar(shown, output)}${text}`);
        isDrawn = true;
      }
    },
    clear() {
      if (isDrawn) output.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

function told({ records, share }: Shown, start: Shown, elapsedMs: number): string {
  const seconds = elapsedMs / 1000;
  const rate = (records - start.records) / seconds;
  const gained = (share ?? 0) - (start.share ?? 0);
  const parts = [
    ...(share === undefined ? [] : [`${Math.floor(100 * share)} %`]),
    `${grouped(records)} records`,
    `${grouped(Math.round(rate))} a second`,
    ...(share === undefined || gained <= 0 ? [] : [`${duration(((1 - share) / gained) * seconds)} left`]),
  ];
  return parts.join(', ');
}

function bar({ share }: Shown, output: Output): string {
  if (share === undefined) return '';
  const full = Math.round(CELLS * share);
  return `${paintFor(output)('cyan', '█'.repeat(full))}${'░'.repeat(CELLS - full)} `;
}

/** A number with its thousands apart: `1,234,567`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Seconds as people read them: `1:02:03`, `4:05`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
