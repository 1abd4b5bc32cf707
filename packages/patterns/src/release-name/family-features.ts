import { extensionInfo } from '@mimmo/core';
import type { Scan, ScanMark } from './scan.js';
import type { Settled } from './settle.js';

/**
 * What a name shows of its family: every mark by its rule, with a `?` in front where it may be a word of the title and a `^`
 * where the name begins with it, and the shapes that only one family has.
 */
export function familyFeatures(scan: Scan, settled: Settled): ReadonlySet<string> {
  const counted = new Set(settled.marks);
  const features = new Set<string>();
  for (const mark of scan.marks) features.add(markFeature(mark, counted.has(mark)));
  if (YEAR_AND_GROUP.test(scan.name)) features.add('year-and-group');
  for (const { feature, pattern } of SHAPES) if (pattern.test(scan.name)) features.add(feature);
  return features;
}

function markFeature({ property, value, rule, first }: ScanMark, isCounted: boolean): string {
  if (property === 'container') return `container/${extensionInfo(String(value))?.kind ?? 'unknown'}`;
  if (isCounted) return rule;
  return first === 0 ? `^${rule}` : `?${rule}`;
}

/** `-2019-GROUP`, what scene releases of music end with. */
const YEAR_AND_GROUP = /^[^\s]*-(?:19|20)\d[\dx]-[\p{L}\d_]{2,20}$/u;

/** Numbers that only comics are numbered by. */
const SHAPES: readonly { readonly feature: string; readonly pattern: RegExp }[] = [
  {
    feature: 'number-and-bracket',
    pattern: /[\s_]\d{2,3}[\s_](?:\(of \d{1,3}\)[\s_])?\((?:\p{L}{3} )?(?:19|20)\d\d\)/iu,
  },
  { feature: 'of-many', pattern: /\(of \d{1,3}\)/iu },
];
