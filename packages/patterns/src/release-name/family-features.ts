import { extensionInfo } from '@mimmo/core';
import type { Scan, ScanMark } from './scan.js';
import type { Settled } from './settle.js';

/** What a name shows of its family. */
export interface FamilyFeature {
  /** A mark by its rule, or the name of a shape. */
  readonly id: string;
  /** What to weigh in its place where too few names are known that have it: its kind or its property. */
  readonly backoff: string;
}

/**
 * What a name shows of its family: every mark, with a `?` in front where it may be a word of the title, and the shapes that
 * only one family has. What a name begins with is its title unless it counts.
 */
export function familyFeatures(scan: Scan, settled: Settled): readonly FamilyFeature[] {
  const counted = new Set(settled.marks);
  const features = new Map<string, FamilyFeature>();
  for (const mark of scan.marks) {
    const isCounted = counted.has(mark);
    if (mark.first === 0 && !isCounted) continue;
    const feature = featureOf(mark, isCounted ? '' : '?');
    features.set(feature.id, feature);
  }
  for (const { id, pattern } of SHAPES) if (pattern.test(scan.name)) features.set(id, { id, backoff: id });
  return [...features.values()];
}

function featureOf({ property, value, rule, row }: ScanMark, place: '' | '?'): FamilyFeature {
  if (property === 'container') {
    const kind = extensionInfo(String(value))?.kind ?? 'unknown';
    return { id: `container/${value}`, backoff: `container/*${kind}` };
  }
  return { id: place + rule, backoff: `${place}*${row?.kind ?? property}` };
}

/** Shapes that only one family has. */
const SHAPES: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  // `-2019-GROUP` ends what scene groups release of music.
  { id: 'year-and-group', pattern: /^[^\s]*-(?:19|20)\d[\dx]-[\p{L}\d_]{2,20}$/u },
  // `012 (2015)`, `02 (of 6) (1999)`, `012 (Sep 1973)`: comics.
  { id: 'number-and-year', pattern: /[\s_]\d{2,3}[\s_](?:\(of \d{1,3}\)[\s_])?\((?:\p{L}{3} )?(?:19|20)\d\d\)/iu },
  { id: 'of-many', pattern: /\(of \d{1,3}\)/iu },
];
