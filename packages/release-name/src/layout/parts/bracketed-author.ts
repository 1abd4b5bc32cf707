import type { Scan } from '../../scan/scan.js';
import type { Bracket } from '../../words/token.js';
import type { Span } from '../layout.js';
import { personhood, SURELY } from '../person/personhood.js';
import { AUTHOR_LABELS, type Byline } from './byline.js';
import type { Cut } from './parts.js';

/** How surely a bracket in front holds a person: `[Author] Title` is a custom of its own. */
const LEAST_IN_FRONT = 1;

/** `Title (Author)`, `[Author] Title`: a bracket that holds nothing but a person. */
export function bracketedAuthor(scan: Scan, { asides }: Pick<Cut, 'asides'>, title: Span): Byline | undefined {
  const bracket = asides.find(({ first, last, opening }) => {
    if (opening === '《' || last <= first) return false;
    return personhood(scan, first, last) >= (first === 0 ? LEAST_IN_FRONT : SURELY.person);
  });
  return bracket && { maker: inside(scan, bracket), title };
}

/** What stands between the two halves of a bracket. */
function inside({ name }: Scan, { start, end }: Bracket): Span {
  return { start: start + 1, end: end < name.length || name.endsWith(')') || name.endsWith(']') ? end - 1 : end };
}

/** A title in the bracket that titles stand in, and who made it, where the name says it. */
export interface BracketedTitle {
  readonly title: Span;
  readonly maker: Span | undefined;
}

/** `《Title》Author`, `Author《Title》`, `《Title》作者：Author`. */
export function titleInBracket(scan: Scan): BracketedTitle | undefined {
  const bracket = scan.brackets.find(({ opening, first, last }) => '《『'.includes(opening) && last > first);
  if (!bracket || isQuotation(scan, bracket)) return undefined;
  const before = { first: 0, last: bracket.first };
  const after = {
    first: bracket.last,
    last: scan.marks.find(({ first }) => first >= bracket.last)?.first ?? scan.tokens.length,
  };
  const person = [after, before].find(({ first, last }) => personhood(scan, labelledFrom(scan, first), last) > 0);
  const from = person && scan.tokens[labelledFrom(scan, person.first)];
  const to = person && scan.tokens[person.last - 1];
  return { title: inside(scan, bracket), maker: from && to && { start: from.start, end: to.end } };
}

/** `『海』という字`: what words of the title follow without a space is a quotation. */
function isQuotation(scan: Scan, { opening, end, last }: Bracket): boolean {
  const next = scan.tokens[last];
  if (opening !== '『' || next?.start !== end) return false;
  return personhood(scan, last, scan.brackets.find(({ first }) => first >= last)?.first ?? scan.tokens.length) <= 0;
}

/** Index after a word that says that the author follows: `作者：`. */
function labelledFrom({ tokens }: Scan, first: number): number {
  return AUTHOR_LABELS.has(tokens[first]?.lower ?? '') ? first + 1 : first;
}
