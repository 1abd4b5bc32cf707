import type { Family } from './family.js';
import type { Laid } from './layout/layout.js';
import type { ReleaseKind } from './release-kind.js';
import type { ScanMark } from './scan.js';

/** The kind that the marks of a name speak for, `undefined` where they speak for none. */
export function kindOf(family: Family, settled: readonly ScanMark[], laid: Laid): ReleaseKind | undefined {
  if (laid.kind) return laid.kind;
  if (family !== 'video') return undefined;
  const named = settled.find(({ row }) => row?.kind !== undefined && VIDEO_KINDS.has(row.kind))?.row?.kind;
  if (named) return named;
  const has = (property: string): boolean =>
    settled.some((mark) => mark.property === property) || laid.marks.some((mark) => mark.property === property);
  if (has('episode') || has('date')) return 'episode';
  const seasons = settled.find(({ property }) => property === 'season')?.value;
  if (typeof seasons === 'object') return seasons.length > 1 ? 'series' : 'season';
  return has('year') ? 'movie' : undefined;
}

/** Kinds of moving pictures that words say. */
const VIDEO_KINDS: ReadonlySet<ReleaseKind> = new Set(['course', 'concert', 'sport']);
