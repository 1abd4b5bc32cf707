import type { Scan, ScanMark } from '../../scan/scan.js';
import { countedOf } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { personhood, SURELY } from '../person/personhood.js';

/** `Artist – 1999`, `Author - 1984 [EPUB]`: a year after the only dash is the title, for nothing else can be. */
export function titleYear({ name, tokens }: Scan, { marks }: Settled): ScanMark | undefined {
  const year = marks.find(({ property }) => property === 'year');
  if (!year || year.first === 0 || (tokens[year.first]?.bracket ?? -1) >= 0) return undefined;
  const before = tokens[year.first - 1]?.end;
  if (/\s[-–—]\s/u.test(name.slice(0, before)) || !/^\s[-–—]\s$/u.test(name.slice(before, year.start)))
    return undefined;
  return /^\s*(?:[([{].*|\.\w{2,4})?$/u.test(name.slice(year.end)) ? year : undefined;
}

/** `1984 - George Orwell.epub`: a year in front is the title where nothing but a person follows. */
export function leadingTitleYear(scan: Scan, { marks }: Settled): ScanMark | undefined {
  const [year, next] = marks;
  if (year?.property !== 'year' || year.first > 0) return undefined;
  const last = Math.min(next?.first ?? scan.tokens.length, scan.brackets[0]?.first ?? scan.tokens.length);
  const [from, to] = [scan.tokens[year.last], scan.tokens[last - 1]];
  if (!from || !to || !/^\s[-–—]+\s$/u.test(scan.name.slice(year.end, from.start))) return undefined;
  if (/\s[-–—]+\s/u.test(scan.name.slice(from.start, to.end))) return undefined;
  return personhood(scan, year.last, last) >= SURELY.person ? year : undefined;
}

/** What counts, without a mark that may have turned out to be none. */
export function without(scan: Scan, settled: Settled, dropped: ScanMark | undefined): Settled {
  if (!dropped) return settled;
  const marks = settled.marks.filter((mark) => mark !== dropped);
  return { ...settled, marks, counted: countedOf(scan, marks) };
}
