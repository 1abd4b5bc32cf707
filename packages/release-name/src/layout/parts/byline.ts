import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import type { Span } from '../layout.js';

/** A title and who made it, in one stretch of words. */
export interface Byline {
  readonly title: Span;
  readonly maker: Span;
}

const BY: ReadonlySet<string> = new Set(wordsIn('by'));
/** Longest name of a maker, in words. */
const LONGEST = 6;

/** `Title by Maker`, cut at the last `by` that a capital follows; `undefined` where the stretch is no such thing. */
export function byline({ tokens, name }: Scan, span: Span): Byline | undefined {
  const last = tokens.findLastIndex(({ end }) => end <= span.end);
  for (let index = last - 1; index > Math.max(0, last - LONGEST - 1); index--) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (!token || !next || !before || before.start < span.start) return undefined;
    if (!BY.has(token.lower) || !/^[\p{Lu}\d]/u.test(next.text)) continue;
    if (!/^[\s_.]$/u.test(name.slice(token.end, next.start))) continue;
    return { title: { start: span.start, end: before.end }, maker: { start: next.start, end: span.end } };
  }
  return undefined;
}
