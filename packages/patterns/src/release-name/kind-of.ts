import type { Family } from './family.js';
import type { Laid } from './layout/layout.js';
import type { ReleaseKind } from './release-kind.js';
import type { ScanMark } from './scan.js';

/** The kind that the marks of a name speak for, `undefined` where they speak for none. */
export function kindOf(family: Family, settled: readonly ScanMark[], laid: Laid): ReleaseKind | undefined {
  if (laid.kind) return laid.kind;
  const named = settled.find(({ row }) => row?.kind !== undefined && KINDS_OF_FAMILY[family].has(row.kind))?.row?.kind;
  if (named) return named;
  if (family !== 'video') return undefined;
  const has = (property: string): boolean =>
    settled.some((mark) => mark.property === property) || laid.marks.some((mark) => mark.property === property);
  if (has('episode') || has('date')) return 'episode';
  const seasons = settled.find(({ property }) => property === 'season')?.value;
  if (typeof seasons === 'object') return seasons.length > 1 ? 'series' : 'season';
  return has('year') ? 'movie' : undefined;
}

/** Of several kinds that a name's words speak for, the first of its family's list is meant. */
const KINDS_OF_FAMILY: Readonly<Record<Family, ReadonlySet<ReleaseKind>>> = {
  video: new Set(['course', 'concert', 'sport']),
  audio: new Set(),
  book: new Set(),
  software: new Set(),
  bare: new Set(),
};
