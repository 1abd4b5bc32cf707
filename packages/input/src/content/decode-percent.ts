import { decodeText } from '@mimmo/core';

const ESCAPES = /(?:%[\da-f]{2})+/giu;

/** Text with the percent escapes of a web address decoded ({@link decodeText}); a `%` that begins no escape stays. */
export function decodePercent(text: string): string {
  return text.replace(ESCAPES, (run) => {
    const bytes = Uint8Array.from({ length: run.length / 3 }, (_, index) =>
      Number.parseInt(run.slice(3 * index + 1, 3 * index + 3), 16),
    );
    return decodeText(bytes);
  });
}
