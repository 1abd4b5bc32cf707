import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { Scan, ScanMark } from '../scan/scan.js';
import type { Settled } from '../settle/settle.js';
import { hasText, isPlain, readable } from '../words/text.js';
import { withArticleInFront } from './article.js';
import { placedMark } from './placed-mark.js';

/** What a layout adds to the marks that count: the parts that no vocabulary knows, title first of all. */
export interface Laid {
  readonly marks: readonly Mark[];
  /** The marks that still count, in their order: others have turned out to be part of a text. */
  readonly kept: readonly ScanMark[];
  /** What the release is, where the layout knows it better than the marks. */
  readonly kind: ReleaseKind | undefined;
}

/** Finds title, artist, group and the like in what the marks leave over. */
export type Layout = (scan: Scan, settled: Settled) => Laid;

/** A mark over a stretch of the name, trimmed to what it says; `undefined` where it says nothing. */
export function textMark({ name }: Pick<Scan, 'name'>, property: TextProperty, span: Span): Mark | undefined {
  const { start, end } = trimmed(name, span);
  const text = readable(name.slice(start, end));
  if (!hasText(text)) return undefined;
  const value = property === 'title' ? withArticleInFront(text) : text;
  return placedMark({ property, value, start, end, rule: RULES[property] });
}

/** Properties of the texts that only their place tells, each with the rule that its marks name. */
const RULES = {
  title: 'layout/title',
  artist: 'layout/artist',
  author: 'layout/author',
  narrator: 'layout/narrator',
  episodeTitle: 'layout/episodeTitle',
} as const;

type TextProperty = keyof typeof RULES;

/** A stretch of a name, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const EDGE = '._-–—:;,|/\\~+*=#•·★☆⭐║│┃◆◇■●►▶、。 \t';

function isEdge(unit: string): boolean {
  return EDGE.includes(unit) || (unit > '\u007f' && /\s/u.test(unit));
}

/** A stretch without the separators and the halves of brackets at its ends. */
export function trimmed(name: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  const openings: Record<string, number> = {};
  while (from < to && !isPlain(name, from) && (isEdge(name.charAt(from)) || isClosing(name.charAt(from)))) from++;
  while (
    to > from &&
    !isPlain(name, to - 1) &&
    ((isEdge(name.charAt(to - 1)) && !isAcronymDot(name, to - 1)) ||
      isOpening(name.charAt(to - 1)) ||
      isLeftOver(name, { from, to, openings }))
  )
    to--;
  return { start: from, end: to };
}

function isAcronymDot(name: string, at: number): boolean {
  return name.charAt(at) === '.' && /(?:^|[^\p{L}\d])\p{L}\.\p{L}$/u.test(name.slice(Math.max(0, at - 4), at));
}

function isClosing(unit: string): boolean {
  return unit !== '' && ')]}）】」』》'.includes(unit);
}

const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '）': '（',
  '】': '【',
  '」': '「',
  '』': '『',
  '》': '《',
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where the first opening bracket of a kind is, -1 for nowhere: looked for once. */
  readonly openings: Record<string, number>;
}

/** Whether a stretch ends with a closing bracket that it does not open. */
function isLeftOver(name: string, { from, to, openings }: Stretch): boolean {
  const unit = name.charAt(to - 1);
  const opening = isClosing(unit) ? PAIRS[unit] : undefined;
  if (opening === undefined) return false;
  const first = openings[opening] ?? name.indexOf(opening, from);
  openings[opening] = first;
  return first < 0 || first >= to - 1;
}

function isOpening(unit: string): boolean {
  return unit !== '' && '([{（【「『《'.includes(unit);
}

/** A list without its holes. */
export function present<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}

/** Offset after the closing brackets and marks of emphasis that directly follow a word. */
export function closingAfter({ name }: Scan, end: number, limit: number): number {
  let at = end;
  while (at < limit && ')]）」』》»!?.'.includes(name.charAt(at))) at++;
  return at;
}
