import type { Scan, ScanMark } from '../../scan/scan.js';
import { countedOf } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';

/** `Artist – 1999`, `Author - 1984 [EPUB]`: a year after the only dash is the title, for nothing else can be. */
export function titleYear({ name, tokens }: Scan, { marks }: Settled): ScanMark | undefined {
  const year = marks.find(({ property }) => property === 'year');
  if (!year || year.first === 0 || (tokens[year.first]?.bracket ?? -1) >= 0) return undefined;
  const before = tokens[year.first - 1]?.end;
  if (/\s[-–—]\s/u.test(name.slice(0, before)) || !/^\s[-–—]\s$/u.test(name.slice(before, year.start)))
    return undefined;
  return /^\s*(?:[([{].*|\.\w{2,4})?$/u.test(name.slice(year.end)) ? year : undefined;
}

/** What counts, without a mark that may have turned out to be none. */
export function without(scan: Scan, settled: Settled, dropped: ScanMark | undefined): Settled {
  if (!dropped) return settled;
  const marks = settled.marks.filter((mark) => mark !== dropped);
  return { ...settled, marks, counted: countedOf(scan, marks) };
}
