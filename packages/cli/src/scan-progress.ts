import { visibleText } from '@mimmo/core';
import type { Output } from './terminal.js';

/** How often the line is drawn anew, in milliseconds. */
const INTERVAL_MS = 100;

/** Draws how far a scan is on one line of a terminal; on anything else, nothing. */
export interface ScanProgress {
  /** A folder has been read. */
  folder(path: string): void;
  /** A release has been found. */
  release(): void;
  /** Takes the line away, so that something else may be printed. */
  clear(): void;
}

/** A progress that has not begun. */
export function createScanProgress(output: Output): ScanProgress {
  let folders = 0;
  let releases = 0;
  let drawnAt = 0;
  let isDrawn = false;
  return {
    folder(path) {
      folders += 1;
      const now = performance.now();
      if (!output.isTTY || now - drawnAt < INTERVAL_MS) return;
      drawnAt = now;
      isDrawn = true;
      const counts = `${folders} folders, ${releases} releases`;
      output.write(`\r\u001b[K${counts}  ${ending(path, (output.columns ?? 80) - counts.length - 3)}`);
    },
    release() {
      releases += 1;
    },
    clear() {
      if (isDrawn) output.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}

/** The end of a path, as much of it as there is room for. */
function ending(path: string, room: number): string {
  const shown = visibleText(path);
  return shown.length <= room ? shown : room > 1 ? `…${shown.slice(1 - room)}` : '';
}
