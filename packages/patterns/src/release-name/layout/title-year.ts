import type { Scan, ScanMark } from '../scan.js';
import type { Settled } from '../settle.js';

/** `Artist – 1999`, `Author - 1984 [EPUB]`: a year behind the only dash is the title, for nothing else can be. */
export function titleYear({ name, tokens }: Scan, { marks }: Settled): ScanMark | undefined {
  const year = marks.find(({ property }) => property === 'year');
  if (!year || year.first === 0 || (tokens[year.first]?.bracket ?? -1) >= 0) return undefined;
  const before = tokens[year.first - 1]?.end;
  if (/\s[-–—]\s/u.test(name.slice(0, before)) || !/^\s[-–—]\s$/u.test(name.slice(before, year.start)))
    return undefined;
  return /^\s*(?:[([{].*|\.\w{2,4})?$/u.test(name.slice(year.end)) ? year : undefined;
}

/** What counts, without some of it. */
export function without({ marks, counted }: Settled, dropped: ReadonlySet<ScanMark>): ReadonlySet<ScanMark> {
  return dropped.size > 0 ? new Set(marks.filter((mark) => !dropped.has(mark))) : counted;
}
