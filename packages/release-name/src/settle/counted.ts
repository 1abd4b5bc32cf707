import type { Scan, ScanMark } from '../scan/scan.js';

/** Which marks of a scan count. A list of truths by their order: sets of objects take ten times as long to make and to ask. */
export interface Counted {
  /** Whether a mark counts, by its order. */
  readonly flags: readonly boolean[];
  /** How many count. */
  readonly size: number;
}

/** Some marks of a scan as those that count. */
export function countedOf(scan: Scan, marks: readonly ScanMark[]): Counted {
  const flags = scan.marks.map(() => false);
  for (const { order } of marks) flags[order] = true;
  return { flags, size: marks.length };
}

/** Whether a mark counts. */
export function isCounted({ flags }: Counted, { order }: ScanMark): boolean {
  return flags[order] === true;
}

/** The mark that covers a token and counts, if there is one. */
export function countedAt({ marks, covers }: Scan, { flags }: Counted, index: number): ScanMark | undefined {
  if (index < 0 || index >= covers.length) return undefined;
  const at = covers[index] ?? -1;
  return at >= 0 && flags[at] === true ? marks[at] : undefined;
}
