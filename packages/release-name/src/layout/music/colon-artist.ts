import { rolesOf } from '../../lexicon/counters.js';
import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import { wordSet } from '../../words/word-table.js';
import { partOver } from '../parts/parts.js';
import { NO_WORK, type Work } from '../parts/work.js';

/** Words of the longest artist that a colon follows. */
const LONGEST = 4;
const isSmall = wordSet(wordsIn('small', 'of'));

/**
 * `Artist: Title` in one part, of what is surely music. A subtitle follows a colon, too: after a title with small words
 * (`Best of the Harbour: Live`), and where it begins with what says what it is (`Some Film: Original Soundtrack`, `Hits: Volume 2`).
 */
export function splitColon(scan: Scan, work: Work): Work {
  const { title } = work;
  if (work.maker || !title || work.series) return work;
  const { first, last } = partOver(scan, title);
  for (let index = first + 1; index < last && index <= first + LONGEST; index++) {
    const [before, token] = [scan.tokens[index - 1], scan.tokens[index]];
    if (!before || !token || isSmall(before)) return work;
    if (!/^[:：]\s?$/u.test(scan.name.slice(before.end, token.start))) continue;
    if (!/\p{L}/u.test(before.text) || /^\p{Ll}/u.test(token.text)) return work;
    if (markAt(scan, index) || markAt(scan, index + 1) || rolesOf(token).length > 0) return work;
    const maker = partOver(scan, { start: title.start, end: before.end });
    return { ...NO_WORK, maker, title: { start: token.start, end: title.end } };
  }
  return work;
}
