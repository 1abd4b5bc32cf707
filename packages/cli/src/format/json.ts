import { visibleText } from '@mimmo/core';

/**
 * A value as a line of JSON. Characters that could harm a terminal or hide from a reader (C0, C1, bidirectional) are
 * written as escapes, which JSON knows too.
 */
export function jsonLine(value: object): string {
  return `${visibleText(JSON.stringify(value))}\n`;
}
