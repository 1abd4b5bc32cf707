import type { Family } from './family.js';
import type { Mark } from './mark.js';
import type { ReleaseKind } from './release-kind.js';
import type { ScanMark } from './scan.js';

/** The kind that the marks of a name speak for, `undefined` where they speak for none. */
export function kindOf(family: Family, settled: readonly ScanMark[], laid: readonly Mark[]): ReleaseKind | undefined {
  const named = settled.find(({ row }) => row?.kind !== undefined && KINDS_OF_FAMILY[family].has(row.kind))?.row?.kind;
  if (named) return named;
  if (family !== 'video') return undefined;
  const has = (property: string): boolean =>
    settled.some((mark) => mark.property === property) || laid.some((mark) => mark.property === property);
  if (has('episode') || has('date')) return 'episode';
  const seasons = settled.find(({ property }) => property === 'season')?.value;
  if (typeof seasons === 'object') return seasons.length > 1 ? 'series' : 'season';
  return has('year') ? 'movie' : undefined;
}

const KINDS_OF_FAMILY: Readonly<Record<Family, ReadonlySet<ReleaseKind>>> = {
  video: new Set(['course', 'concert', 'sport']),
  audio: new Set(['album', 'track', 'collection', 'audiobook']),
  book: new Set(['book', 'comic', 'magazine']),
  software: new Set(['game', 'app']),
  bare: new Set(),
};
