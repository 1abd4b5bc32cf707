import { visibleText } from '@mimmo/core';
import type { PullProgress } from './hub/pull.js';
import type { Output } from './terminal.js';

/** How often a line is drawn anew, in milliseconds. */
const INTERVAL_MS = 100;

/** Draws how far a download is on one line of a terminal; on anything else, nothing. */
export function createProgress(output: Output): { show(progress: PullProgress): void; clear(): void } {
  let drawnAt = 0;
  return {
    show({ path, loadedBytes, totalBytes }) {
      const now = performance.now();
      if (!output.isTTY || (now - drawnAt < INTERVAL_MS && loadedBytes < totalBytes)) return;
      drawnAt = now;
      const share = totalBytes === 0 ? 100 : Math.floor((100 * loadedBytes) / totalBytes);
      output.write(
        `\r\u001b[K${visibleText(path)}  ${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB, ${share} %`,
      );
    },
    clear() {
      if (drawnAt > 0) output.write('\r\u001b[K');
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
