import type { Bracket, Tokens } from '../words/token.js';
import type { Scan, ScanMark } from './scan.js';

// Engines look up an index below zero as they look up a name, some hundred times as slowly: both functions test it first.

/** The mark that covers the token at an index, if one does. */
export function markAt({ marks, covers }: Scan, index: number): ScanMark | undefined {
  if (index < 0 || index >= covers.length) return undefined;
  const at = covers[index] ?? -1;
  return at < 0 ? undefined : marks[at];
}

/** The innermost bracket around the token at an index, if it stands in one. */
export function bracketAt({ tokens, brackets }: Tokens, index: number): Bracket | undefined {
  if (index < 0 || index >= tokens.length) return undefined;
  const at = tokens[index]?.bracket ?? -1;
  return at < 0 ? undefined : brackets[at];
}

/** Whether the word at an index may be a year. */
export function isYearAt(scan: Scan, index: number): boolean {
  return markAt(scan, index)?.property === 'year';
}
