import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import type { Span } from '../layout.js';
import { partOver, textOf } from '../parts/parts.js';

/** `Title feat. Somebody`. */
const FEATURED = lazy(() => new RegExp(`[\\s_.]+\\(?${anyOf(wordsIn('featuring'))}(?:[._\\s]|$)`, 'iu'));

/** A title of music without its guests and without the words of its form. */
export function titleSpan(scan: Scan, title: Span, { isScene = false } = {}): Span {
  const featured = FEATURED().exec(textOf(scan, title));
  if (featured && featured.index > 0) return { start: title.start, end: title.start + featured.index };
  const { first, last } = partOver(scan, title);
  let to = last;
  const isForm = (mark: ScanMark): boolean =>
    hasTrait(mark, 'endsAlbumTitle') || (!isScene && hasTrait(mark, 'endsSpacedAlbumTitle'));
  for (let mark = markAt(scan, to - 1); to - 1 > first && mark && isForm(mark); mark = markAt(scan, to - 1)) to--;
  return to < last ? { start: title.start, end: scan.tokens[to - 1]?.end ?? title.end } : title;
}
