import type { Scan } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import type { Span } from '../layout.js';
import { partOver, textOf } from '../parts/parts.js';

/** `Title feat. Somebody`. */
const FEATURED = /[\s_.]+\(?(?:feat|ft|featuring)(?:[._\s]|$)/iu;
/** Rules of the words that say what a release is, behind its title: `Title PROMO single`. */
const FORM_BEHIND: ReadonlySet<string> = new Set(['form/single', 'form/music-source', 'form/album-tail']);

/** A word that people add, and that titles of scene releases have of themselves. */
const COMPILATION = 'form/compilation';

/** A title of music without its guests and without the words of its form. */
export function titleSpan(scan: Scan, title: Span, { isScene = false } = {}): Span {
  const featured = FEATURED.exec(textOf(scan, title));
  if (featured && featured.index > 0) return { start: title.start, end: title.start + featured.index };
  const { first, last } = partOver(scan, title);
  let to = last;
  const isForm = (rule: string): boolean => FORM_BEHIND.has(rule) || (rule === COMPILATION && !isScene);
  while (to - 1 > first && isForm(markAt(scan, to - 1)?.rule ?? '')) to--;
  return to < last ? { start: title.start, end: scan.tokens[to - 1]?.end ?? title.end } : title;
}
