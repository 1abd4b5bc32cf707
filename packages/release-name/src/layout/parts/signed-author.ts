import type { Scan } from '../../scan/scan.js';
import type { Span } from '../layout.js';
import { personhood, SURELY } from '../person/personhood.js';
import type { Byline } from './byline.js';
import { partOver } from './parts.js';

/** What may part author and title where no dash with spaces does: `Author_Title`, `Title-Author`, `Title, Author`, `Фамилия И. О. Название`. */
const SIGN = /^(?:_|[-–—]|[.:,] )$/u;
/** After a full stop or a colon stands the title: `Title. Author` is not written. */
const STOP = /^[.:] $/u;
/** `Title, Given Family`; `Family, Given` has one word in front, and a list of persons has persons on both sides. */
const LIST = ', ';

function isTitleInFront({ left, words }: { readonly left: number; readonly words: number }): boolean {
  return words > 1 && left < SURELY.person;
}

/** Words of the longest stretch that is looked at. */
const LONGEST = 32;

/**
 * Author and title of words that a sign parts which may be one of words as well: one side is surely a person, and the other
 * is none.
 */
export function signedAuthor(scan: Scan, span: Span): Byline | undefined {
  const { tokens, name } = scan;
  const { first, last } = partOver(scan, span);
  if (last - first > LONGEST || !/\s/u.test(name)) return undefined;
  for (let index = first + 1; index < last; index++) {
    const end = tokens[index - 1]?.end ?? span.end;
    const start = tokens[index]?.start ?? span.start;
    const gap = name.slice(end, start);
    if (!SIGN.test(gap)) continue;
    const left = personhood(scan, first, index);
    const right = personhood(scan, index, last);
    const [before, after] = [
      { start: span.start, end: gap.startsWith('.') ? end + 1 : end },
      { start, end: span.end },
    ];
    if (left >= SURELY.person && right <= SURELY.other) return { maker: before, title: after };
    const isOther = left <= SURELY.other || (gap === LIST && isTitleInFront({ left, words: index - first }));
    if (right >= SURELY.person && isOther && !STOP.test(gap)) return { maker: after, title: before };
  }
  return undefined;
}
