import type { Scan } from '../scan.js';
import type { Span } from './layout.js';
import type { Part } from './parts.js';
import { likeness } from './person.js';
import type { Work } from './work.js';

/**
 * A work with its author where the author belongs: `Title - Author` is told from `Author - Title` by which of the two looks
 * like a person, `Award - Author - Title` likewise.
 */
export function authorFirst(scan: Scan, work: Work): Work {
  const { maker, title, rest, series } = work;
  if (!maker || !title || series) return work;
  const last = partOf(title, scan);
  const [third] = rest;
  const [makerLikeness, titleLikeness] = [maker, last].map((part) => likeness(scan, part.first, part.last));
  if ((titleLikeness ?? 0) <= (makerLikeness ?? 0)) return work;
  if (third) return titleLikeness === 2 ? { ...work, maker: last, title: third, rest: rest.slice(1) } : work;
  return { ...work, maker: last, title: maker };
}

/** A stretch with the tokens that it has. */
function partOf({ start, end }: Span, { tokens }: Scan): Part {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end) + 1;
  return { first, last, start, end, join: 'dash' };
}
