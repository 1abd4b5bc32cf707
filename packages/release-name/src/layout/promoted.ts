import { type Mark, plainMark } from '../mark.js';
import type { Scan, ScanMark } from '../scan/scan.js';
import { bracketAt } from '../scan/scan-at.js';
import { type Counted, isCounted } from '../settle/counted.js';

/** Where weak marks count after all. */
export interface Promotion {
  /** Marks that count anyhow. */
  readonly counted: Counted;
  /** Offset at which the title has ended. */
  readonly from: number;
  /** What the layout has found there; a mark under it does not count. */
  readonly taken: readonly Mark[];
}

/** Properties whose weak marks count after a title; so does a year alone in a bracket. */
const PROMOTED: ReadonlySet<string> = new Set(['platform', 'architecture', 'language', 'edition']);

/** The weak marks that a layout lets count, for they stand after the title. */
export function promoted(scan: Scan, { counted, from, taken }: Promotion): readonly Mark[] {
  return scan.marks
    .filter((mark) => !isCounted(counted, mark) && mark.start >= from && isPromoted(scan, mark))
    .filter(({ start, end }) => !taken.some((own) => start < own.end && end > own.start))
    .map(plainMark);
}

function isPromoted(scan: Scan, { property, first, last }: ScanMark): boolean {
  const bracket = bracketAt(scan, first);
  if (property === 'year') return bracket?.first === first && bracket.last === last;
  return PROMOTED.has(property);
}
