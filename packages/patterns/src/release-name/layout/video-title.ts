import type { Mark } from '../mark.js';
import type { Scan, ScanMark } from '../scan.js';
import type { Bracket } from '../token.js';
import type { BareNumber } from './bare-number.js';
import { closingAfter, countedAt, type Span } from './layout.js';

/** Marks that may stand in front of a title. */
const LEADING: ReadonlySet<string> = new Set(['resolution', 'videoCodec', 'checksum', 'site', 'date', 'year', 'form']);
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Brackets that say when or where a series is broadcast, or who offers it: `[10月新番]`, `【22年日剧】`, `[国漫]`. */
const BROADCAST =
  /^[[【(（]\s?(?:\d{1,4}年?)?(?:[ .]?\d{1,2}月)?(?:新番|日剧|国漫|國漫|动漫|動漫|日漫|动画|動畫|番剧|韩剧|美剧|完结|熟肉|生肉|转载|合集|[^\]】]{0,30}(?:字幕组|字幕組|字幕社|发布|發佈)[^\]】]{0,30})\s?[\]】)）]$/u;

/** Index of the token where the title may begin: behind the group, the site, other brackets and leading marks. */
export function titleStartOf(scan: Scan, counted: ReadonlySet<ScanMark>, group: Mark | undefined): number {
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

/** Index behind what stands at a place without being title; the same index where the title begins. */
function skipped(scan: Scan, counted: ReadonlySet<ScanMark>, { index, group }: Place): number {
  const token = scan.tokens[index];
  if (!token) return index;
  if (group && token.start >= group.start && token.end <= group.end) return index + 1;
  const mark = countedAt(scan, counted, index);
  if (mark) return isLeading(scan, mark) ? mark.last : index;
  const bracket = scan.brackets[token.bracket];
  if (bracket?.first === index && BROADCAST.test(scan.name.slice(bracket.start, bracket.end))) return bracket.last;
  if (/^\d{1,2}$/u.test(token.text) && /^月新番/u.test(scan.tokens[index + 1]?.text ?? '')) return index + 2;
  if (bracket?.first === index && isSquare(bracket) && isPassed(scan, counted, bracket)) return bracket.last;
  return isSortKey(scan, index) ? index + 1 : index;
}

function isLeading(scan: Scan, mark: ScanMark): boolean {
  if ((scan.tokens[mark.first]?.bracket ?? -1) >= 0) return true;
  if (mark.property === 'year' || mark.property === 'form')
    return mark.property === 'form' || UNSPACED.test(scan.tokens[mark.last]?.text ?? '');
  return LEADING.has(mark.property);
}

function isSquare({ opening }: Bracket): boolean {
  return opening === '[' || opening === '【' || opening === '(';
}

/**
 * Whether a bracket in front of the title is none itself: text without brackets follows, or it holds a number, a site or
 * the season of broadcast (`[10月新番]`). Of brackets alone, the first that is left is the title.
 */
function isPassed(scan: Scan, counted: ReadonlySet<ScanMark>, bracket: Bracket): boolean {
  const words = scan.tokens.slice(bracket.first, bracket.last);
  if (bracket.opening === '(')
    return (
      words.length > 0 &&
      /^\d{1,3}$/u.test(words[0]?.text ?? '') &&
      words.length === 1 &&
      /\s/u.test(scan.name.charAt(bracket.end))
    );
  if (words.every(({ text }) => /^\d+$/u.test(text)) && words.length === 1) return true;
  const next = scan.tokens[bracket.last];
  return (
    next !== undefined &&
    next.bracket < 0 &&
    !countedAt(scan, counted, bracket.last) &&
    /\p{L}/u.test(next.text) &&
    words.length <= 4
  );
}

/** `D 度华年`, `07.夏日重现`: a letter or number that sorts titles of scripts without spaces. */
function isSortKey({ tokens, name }: Scan, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || index > 1 || !/^(?:[A-Z]|\d{1,3}|No)$/u.test(token.text)) return false;
  return (
    UNSPACED.test(next.text) && next.start > token.end && /^[\s.)）\-｜]+$/u.test(name.slice(token.end, next.start))
  );
}

interface TitleLimits {
  readonly start: number;
  readonly number: BareNumber | undefined;
}

/** The stretches that may hold titles: up to the first thing that can be none, or one bracket after the other. */
export function titleSpansOf(scan: Scan, counted: ReadonlySet<ScanMark>, limits: TitleLimits): readonly Span[] {
  const first = titleSpanOf(scan, counted, limits);
  const spans = [first.span];
  let { next } = first;
  for (;;) {
    const token = scan.tokens[next];
    const bracket = scan.brackets[token?.bracket ?? -1];
    if (
      !token ||
      !bracket ||
      bracket.first !== next ||
      next === limits.number?.first ||
      !isTitleBracket(scan, counted, { bracket, inside: first.inside })
    )
      break;
    spans.push({ start: token.start, end: scan.tokens[bracket.last - 1]?.end ?? token.end });
    next = bracket.last;
  }
  return spans;
}

interface FirstTitle {
  readonly span: Span;
  /** Index of the first token behind it. */
  readonly next: number;
  /** Whether it stands in a bracket. */
  readonly inside: boolean;
}

function titleSpanOf(scan: Scan, counted: ReadonlySet<ScanMark>, { start, number }: TitleLimits): FirstTitle {
  const first = scan.tokens[start];
  if (!first) return { span: { start: 0, end: 0 }, next: scan.tokens.length, inside: false };
  const from = opensRound(scan, start) ? (scan.brackets[first.bracket]?.start ?? first.start) : first.start;
  const inside = from === first.start ? first.bracket : -1;
  let index = start;
  while (
    index < scan.tokens.length &&
    !isStop(scan, counted, index) &&
    index !== number?.first &&
    !isBoundary(scan, counted, { index, start, inside })
  )
    index++;
  const partial = countedAt(scan, counted, index);
  const limit =
    partial && partial.start > (scan.tokens[index]?.start ?? 0)
      ? partial.start
      : (scan.tokens[index]?.start ?? scan.name.length);
  const last = scan.tokens[index - 1];
  const glued = partial !== undefined && limit > (scan.tokens[index]?.start ?? limit);
  const end = glued ? limit : index > start && last ? Math.min(limit, closingAfter(scan, last.end, limit)) : from;
  return { span: { start: from, end }, next: index, inside: inside >= 0 };
}

/** Whether a title cannot go on at a token: a mark that counts stands there. */
function isStop(scan: Scan, counted: ReadonlySet<ScanMark>, index: number): boolean {
  return countedAt(scan, counted, index) !== undefined;
}

/** `(500) Days`: a title may begin with a bracket. */
function opensRound({ brackets, tokens }: Scan, index: number): boolean {
  const bracket = brackets[tokens[index]?.bracket ?? -1];
  return bracket?.opening === '(' && bracket.first === index;
}

interface Step {
  readonly index: number;
  readonly start: number;
  readonly inside: number;
}

/** A square or curly bracket ends a title; a round one does where a mark stands in it or nothing but marks follows. */
function isBoundary(scan: Scan, counted: ReadonlySet<ScanMark>, { index, start, inside }: Step): boolean {
  const token = scan.tokens[index];
  if (!token || token.bracket === inside || index === start) return false;
  const bracket = scan.brackets[token.bracket];
  if (!bracket) return inside >= 0;
  if (bracket.first !== index || bracket.first === start) return false;
  if (!'(（「《〈«'.includes(bracket.opening)) return true;
  for (let at = bracket.first; at < bracket.last; at++) if (countedAt(scan, counted, at)) return true;
  return bracket.last >= scan.tokens.length || countedAt(scan, counted, bracket.last) !== undefined;
}

interface NextBracket {
  readonly bracket: Bracket;
  readonly inside: boolean;
}

/** Whether a bracket behind a title holds another: among brackets any that no mark claims, behind text one in Latin script. */
function isTitleBracket(scan: Scan, counted: ReadonlySet<ScanMark>, { bracket, inside }: NextBracket): boolean {
  for (let at = bracket.first; at < bracket.last; at++) if (countedAt(scan, counted, at)) return false;
  const text = scan.name.slice(bracket.start + 1, bracket.end - 1);
  if (/^\d|^[\d\s._-]*$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (inside) return !/字幕|翻译|招募|月新番|国漫|发布|压制/u.test(text);
  const before = scan.tokens[bracket.first - 1];
  return (
    bracket.opening === '(' &&
    before !== undefined &&
    !/\p{Script=Latin}/u.test(before.text) &&
    /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text) &&
    /\p{L}{3}/u.test(text)
  );
}
