import type { Family } from '../family/family.js';
import type { Laid } from '../layout/layout.js';
import type { ReleaseKind } from '../release-kind.js';
import type { ScanMark } from '../scan/scan.js';
import { isOfSport } from '../scan/sport.js';
import { hasTrait } from '../trait.js';

/** What a kind is told from. */
export interface KindEvidence {
  /** Everything that may be a mark. */
  readonly candidates: readonly ScanMark[];
  /** What of it counts. */
  readonly settled: readonly ScanMark[];
  readonly laid: Laid;
}

/** The kind that the marks of a name speak for, `undefined` where they speak for none. A league in front makes it sport. */
export function kindOf(family: Family, { candidates, settled, laid }: KindEvidence): ReleaseKind | undefined {
  if (laid.kind) return laid.kind;
  if (family !== 'video') return undefined;
  const named = settled.find(({ kind }) => kind === 'course' || kind === 'concert' || kind === 'sport')?.kind;
  if (named) return named;
  const has = (property: string): boolean =>
    settled.some((mark) => mark.property === property) || laid.marks.some((mark) => mark.property === property);
  if (has('episode')) return 'episode';
  if (isOfSport(candidates) && !has('season')) return 'sport';
  if (has('date')) return 'episode';
  const seasons = settled.find(({ property }) => property === 'season')?.value;
  if (typeof seasons === 'object') return seasons.length > 1 ? 'series' : 'season';
  if (settled.some((mark) => hasTrait(mark, 'holdsAllSeasons'))) return 'series';
  if (settled.some((mark) => hasTrait(mark, 'holdsAllEpisodes'))) return 'season';
  return has('year') ? 'movie' : undefined;
}
