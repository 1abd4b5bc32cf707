import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import type { Bracket } from '../../words/token.js';
import { placedMark } from '../placed-mark.js';

/** `CAT-001`, `HB 07`, `QUAY012D`: the letters of a label in capitals, a number, and what it is printed on. */
const NUMBER = /^(?=.{4,20}$)\p{Lu}[\p{Lu}\d]{1,7}[ ._-]?\d{2,7}(?:-?(?:\p{Lu}|CD|LP|EP|DL))?$/u;
/** Words that a number follows in brackets for other reasons: `[CD01]`, `(VOL 12)`, `[MP3 320]`, `(LIVE 1998)`. */
const NO_LABEL =
  /^(?:cds?|dvds?|lp|ep|vol|volume|disc|disk|part|pt|no|nr|mp3|aac|ogg|opus|flac|alac|wav|dsd|sacd|vbr|cbr|kbps|web|live|mono|stereo|remaster(?:ed)?|reissue|edition|bit|hz|khz|sample|track|side|ost|tape|mix|best|summer|winter|since|until)[ ._-]?\d/iu;

/** The number that a label gave a record, alone in a bracket: `[CAT-001]`. */
export function catalogueNumberOf(scan: Scan, counted: Counted): Mark | undefined {
  for (const bracket of scan.brackets) {
    const text = textOf(scan, bracket);
    if (!text || !NUMBER.test(text) || NO_LABEL.test(text) || hasMark(scan, counted, bracket)) continue;
    const start = bracket.start + 1;
    const end = start + text.length;
    return placedMark({ property: 'catalogueNumber', value: text, start, end, rule: 'layout/catalogueNumber' });
  }
  return undefined;
}

/** What stands in a bracket, where it is short enough for a number. */
function textOf({ name }: Scan, { start, end, first, last }: Bracket): string | undefined {
  const isClosed = ')]}'.includes(name.charAt(end - 1));
  return isClosed && last > first && last - first <= LONGEST ? name.slice(start + 1, end - 1) : undefined;
}

/** Words of the longest number: `HB-07-CD`. */
const LONGEST = 3;

function hasMark(scan: Scan, counted: Counted, { first, last }: Bracket): boolean {
  for (let index = first; index < last; index++) if (countedAt(scan, counted, index)) return true;
  return false;
}
