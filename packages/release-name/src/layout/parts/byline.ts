import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import type { Span } from '../layout.js';
import { personhood, SURELY } from '../person/personhood.js';

/** A title and who made it, in one stretch of words. */
export interface Byline {
  readonly title: Span;
  readonly maker: Span;
}

const BY: ReadonlySet<string> = new Set(wordsIn('by'));
const BY_PERSON: ReadonlySet<string> = new Set(wordsIn('byPerson'));
/** What says that the author follows: `作者：`. */
export const AUTHOR_LABELS: ReadonlySet<string> = new Set(wordsIn('authorLabels'));

/** Longest name of a maker, in words. */
const LONGEST = 6;

/** `Title by Maker`, cut at the last `by` that a capital follows; `undefined` where the stretch is no such thing. */
export function byline(scan: Scan, span: Span): Byline | undefined {
  const { tokens } = scan;
  const last = tokens.findLastIndex(({ end }) => end <= span.end);
  for (let index = last - 1; index > Math.max(0, last - LONGEST - 1); index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (!token || !next || !before || before.start < span.start) return undefined;
    if (!isBy(scan, index, last)) continue;
    return { title: { start: span.start, end: before.end }, maker: { start: next.start, end: span.end } };
  }
  return undefined;
}

/** Whether the word at an index says that a maker follows it. */
export function isBy(scan: Scan, index: number, last: number): boolean {
  const { lower = '', end = 0 } = scan.tokens[index] ?? {};
  const { text = '', start = 0 } = scan.tokens[index + 1] ?? {};
  const gap = scan.name.slice(end, start);
  if (AUTHOR_LABELS.has(lower)) return /^\s?[:：]\s?$/u.test(gap);
  if (!/^[\s_.]$/u.test(gap) || !/^[\p{Lu}\d]/u.test(text)) return false;
  return BY.has(lower) || (BY_PERSON.has(lower) && personhood(scan, index + 1, last + 1) >= SURELY.person);
}
