import { extensionInfo } from '@mimmo/core';
import type { Scan, ScanMark } from '../scan/scan.js';
import { isCounted } from '../settle/counted.js';
import type { Settled } from '../settle/settle.js';
import { hasTrait } from '../trait.js';

/** What a name shows of its family. */
export interface FamilyFeature {
  /** A mark by its rule, a container by its extension, or a shape by its name. */
  readonly id: string;
  /** What to weigh in its place where too few names are known that have it: its kind or its property. */
  readonly backoff: string;
  /** Whether it counts; it may be a word of the title otherwise. */
  readonly isCounted: boolean;
}

/** What a name shows of its family: every mark, and the shapes that only one family has. */
export function familyFeatures(scan: Scan, { counted }: Settled): readonly FamilyFeature[] {
  const features: FamilyFeature[] = [];
  for (const mark of scan.marks) {
    const counts = isCounted(counted, mark);
    // What a name begins with is its title unless it counts.
    if (counts || mark.first > 0) features.push(featureOf(mark, counts));
  }
  for (const { id, has, pattern } of SHAPES) {
    if (has.some((text) => scan.name.includes(text)) && pattern.test(scan.name))
      features.push({ id, backoff: id, isCounted: true });
  }
  return features;
}

function featureOf(mark: ScanMark, isCounted: boolean): FamilyFeature {
  const { property, value, rule, kind } = mark;
  // What gives way to a mark of its property is no proof of what has that property.
  const backoff = hasTrait(mark, 'yields') ? 'form' : property;
  if (property !== 'container') return { id: rule, backoff: kind ?? backoff, isCounted };
  return { id: `container/${value}`, backoff: `container/*${extensionInfo(String(value))?.kind}`, isCounted: true };
}

interface FamilyShape {
  readonly id: string;
  /** Texts of which every such name has one: most names lack them, and need no closer look. */
  readonly has: readonly string[];
  readonly pattern: RegExp;
}

/** Shapes that only one family has. */
const SHAPES: readonly FamilyShape[] = [
  // `-2019-GROUP` ends what scene groups release of music.
  { id: 'year-and-group', has: ['-19', '-20'], pattern: /^[^\s]*-(?:19|20)\d[\dx]-[\p{L}\d_]{2,20}$/u },
  // `012 (2015)`, `02 (of 6) (1999)`, `012 (Sep 1973)`: comics.
  {
    id: 'number-and-year',
    has: ['('],
    pattern: /[\s_]\d{2,3}[\s_](?:\(of \d{1,3}\)[\s_])?\((?:\p{L}{3} )?(?:19|20)\d\d\)/iu,
  },
  { id: 'of-many', has: ['('], pattern: /\(of \d{1,3}\)/iu },
];
