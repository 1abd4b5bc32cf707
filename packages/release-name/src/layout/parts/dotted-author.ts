import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import type { Span } from '../layout.js';
import { likeness } from '../person/person.js';
import type { Byline } from './byline.js';
import { partOver } from './parts.js';

/** Words that stand after the name of a hero, not of an author: `Anna.And.The.Quay`. */
const SMALL: ReadonlySet<string> = new Set(['s', 'vs', ...wordsIn('and', 'articles', 'of')]);

/**
 * `Given.Family.Title.Of.Book`: names whose words dots join put the author in front without a sign; a given name that is
 * known tells it.
 */
export function dottedAuthor(scan: Scan, span: Span): Byline | undefined {
  const { first, last } = partOver(scan, span);
  if (last - first < 3 || /\s/u.test(scan.name)) return undefined;
  const hasInitial = /^\p{L}$/u.test(scan.tokens[first + 1]?.text ?? '');
  const next = first + (hasInitial ? 3 : 2);
  if (next >= last || likeness(scan, first, next) < 2 || SMALL.has(scan.tokens[next]?.lower ?? '')) return undefined;
  return {
    maker: { start: span.start, end: scan.tokens[next - 1]?.end ?? span.end },
    title: { start: scan.tokens[next]?.start ?? span.start, end: span.end },
  };
}
