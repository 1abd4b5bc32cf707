import type { Problem } from '@mimmo/core';
import { visibleText } from '@mimmo/core';

/** A problem for people: what happened, to what, what to do, and the code to look it up by. */
export function sentence({ code, message }: Problem): string {
  return `${visibleText(message)} (${code})`;
}
