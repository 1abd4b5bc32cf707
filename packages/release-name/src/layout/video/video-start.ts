import { anyOf } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt, markAt } from '../../scan/scan-at.js';
import { BROADCAST_WORDS, PUBLISHER_WORDS } from '../../scan/vocabulary/chinese-form.js';
import { PAGE_HEADINGS, PAGE_INVITATIONS, PAGE_VERBS } from '../../scan/vocabulary/web-page.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { UNSPACED_LETTER } from '../../words/script.js';
import type { Bracket } from '../../words/token.js';
import { isCategory, opensWord } from '../group/group-front.js';

/** Marks that may stand in front of a title. */
const LEADING: ReadonlySet<string> = new Set(['resolution', 'videoCodec', 'checksum', 'site', 'date', 'year', 'form']);

/** Brackets that say when or where a series is broadcast, or who offers it: `[10月新番]`, `【22年日剧】`, `[国漫]`. */
const BROADCAST = lazy(() => {
  const month = '\\d{1,2}月';
  const publisher = `[^\\]】]{0,30}${anyOf(PUBLISHER_WORDS)}[^\\]】]{0,30}`;
  const season = `(?:\\d{1,4}年?)?(?:[ .]?${month})?(?:${anyOf(BROADCAST_WORDS)}|${publisher})`;
  return new RegExp(`^[[【(（]\\s?(?:${month}|${season})\\s?[\\]】)）]$`, 'u');
});

/** Index of the token where the title may begin: after the group, the site, other brackets and leading marks. */
export function titleStartOf(scan: Scan, counted: Counted, group: Mark | undefined): number {
  let index = 0;
  for (;;) {
    const next = skipped(scan, counted, { index, group });
    if (next <= index || next >= scan.tokens.length) return index;
    index = next;
  }
}

interface Place {
  readonly index: number;
  readonly group: Mark | undefined;
}

/** Index after what stands at a place without being title; the same index where the title begins. */
function skipped(scan: Scan, counted: Counted, { index, group }: Place): number {
  const token = scan.tokens[index];
  if (!token) return index;
  if (group && token.start >= group.start && token.end <= group.end) return index + 1;
  const mark = countedAt(scan, counted, index);
  if (mark) return isLeading(scan, mark) ? mark.last : index;
  if (index === 0 && (isPageHeading(scan, counted) || isNameOfSite(scan))) return 1;
  const bracket = bracketAt(scan, index);
  if (bracket?.first === index && BROADCAST().test(scan.name.slice(bracket.start, bracket.end))) return bracket.last;
  if (
    token.digits > 0 &&
    token.digits <= 2 &&
    /^\d{1,2}$/u.test(token.text) &&
    /^月新番/u.test(scan.tokens[index + 1]?.text ?? '')
  )
    return index + 2;
  if (bracket?.first === index && index === 0 && opensWord(scan, bracket)) return index;
  if (bracket?.first === index && isSquare(bracket) && isPassed(scan, counted, bracket)) return bracket.last;
  if (index === 0 && isListNumber(scan, counted)) return 1;
  return index + sortKeyAt(scan, index);
}

/** Films of the agent are not numbered, but called so. */
const AGENT = '007';

/** `03. Some Film (1969)`, `04) Some Film`: a number in front that numbers a list of films, padded or before a bracket's half. */
function isListNumber(scan: Scan, counted: Counted): boolean {
  const { name, tokens } = scan;
  const [first, next] = tokens;
  if (
    !first ||
    !next ||
    first.bracket >= 0 ||
    next.bracket >= 0 ||
    !/^\d{1,3}$/u.test(first.text) ||
    countedAt(scan, counted, 1)
  )
    return false;
  const gap = name.slice(first.end, next.start);
  return (
    /^\)\s$/u.test(gap) ||
    (/^\.\s$/u.test(gap) && first.text.startsWith('0') && first.text !== AGENT && /^\p{L}/u.test(next.text))
  );
}

/** `Torrent - Title`, `Download Title`: what a web page wrote in front of a title. */
function isPageHeading({ name, tokens, marks }: Scan, counted: Counted): boolean {
  const [first, next] = tokens;
  if (!first || !next || first.bracket >= 0) return false;
  const gap = name.slice(first.end, next.start);
  return (
    (PAGE_HEADINGS.has(first.lower) && /^(?:\s[-–—]|:)\s$/u.test(gap)) ||
    (PAGE_VERBS.has(first.lower) && gap === ' ') ||
    (PAGE_INVITATIONS.has(first.lower) && marks.some((mark) => hasTrait(mark, 'ofWebPage') && isCounted(counted, mark)))
  );
}

/** `阳光电影www.example.com.Title`: a name that an address hangs on. */
function isNameOfSite(scan: Scan): boolean {
  const [first, next] = scan.tokens;
  return (
    first !== undefined &&
    next?.start === first.end &&
    UNSPACED_LETTER.test(first.text) &&
    markAt(scan, 1)?.property === 'site'
  );
}

function isLeading(scan: Scan, mark: ScanMark): boolean {
  if ((scan.tokens[mark.first]?.bracket ?? -1) >= 0) return true;
  if (mark.property === 'year' && mark.first === 0) return true;
  if (mark.property === 'year')
    return UNSPACED_LETTER.test(scan.tokens[mark.last]?.text ?? '') || isSetApart(scan, mark);
  return LEADING.has(mark.property);
}

function isSquare({ opening }: Bracket): boolean {
  return opening === '[' || opening === '【' || opening === '(';
}

/** `1999 - Title`: whether a spaced dash follows a mark. */
function isSetApart({ name, tokens }: Scan, { end, last }: ScanMark): boolean {
  return /^\s-\s$/u.test(name.slice(end, tokens[last]?.start ?? end));
}

/**
 * Whether a bracket in front of the title is none itself: text without brackets follows, or it holds a number, a site or
 * the season of broadcast (`[10月新番]`). Of brackets alone, the first that is left is the title.
 */
function isPassed(scan: Scan, counted: Counted, bracket: Bracket): boolean {
  const words = scan.tokens.slice(bracket.first, bracket.last);
  if (bracket.opening === '(')
    return (
      words.length > 0 &&
      /^\d{1,2}$/u.test(words[0]?.text ?? '') &&
      words.length === 1 &&
      /\s/u.test(scan.name.charAt(bracket.end))
    );
  if (isCategory(scan, bracket) || (words.length === 1 && /^\d+$/u.test(words[0]?.text ?? ''))) return true;
  const next = scan.tokens[bracket.last];
  return (
    next !== undefined &&
    next.bracket < 0 &&
    !countedAt(scan, counted, bracket.last) &&
    /\p{L}/u.test(next.text) &&
    words.length <= 4
  );
}

/** How many words sort titles of scripts without spaces at a place: `D 度华年`, `07.夏日重现`, `No.62｜潜伏`. */
function sortKeyAt({ tokens, name, isAscii }: Scan, index: number): number {
  const token = tokens[index];
  if (!token || index > 1 || isAscii) return 0;
  const isCounted = token.lower === 'no' && tokens[index + 1]?.digits === tokens[index + 1]?.text.length;
  const last = isCounted ? index + 1 : index;
  const end = tokens[last]?.end ?? token.end;
  const next = tokens[last + 1];
  if (!next || !(isCounted || /^(?:[A-Z]|\d{1,3})$/u.test(token.text))) return 0;
  const isKey =
    UNSPACED_LETTER.test(next.text) && next.start > end && /^[\s.)）\-｜]+$/u.test(name.slice(end, next.start));
  return isKey ? last + 1 - index : 0;
}
