import type { Scan } from '../scan/scan.js';

/** Index of the first token outside of a leading bracket. */
export function firstFreeToken({ brackets, name }: Scan): number {
  let first = 0;
  for (const bracket of brackets) {
    if (bracket.first > first || (first === 0 && name.slice(0, bracket.start).trim() !== '')) break;
    if (bracket.first === first || bracket.first === 0) first = Math.max(first, bracket.last);
  }
  return first;
}
