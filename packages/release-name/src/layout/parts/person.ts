import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { GIVEN_NAMES } from '../../scan/vocabulary/given-name.js';
import type { Token } from '../../words/token.js';
import { wordSet } from '../../words/word-table.js';
import { type Span, textMark } from '../layout.js';

/** How much a stretch of words looks like a person: 2 by its given name or initials, 1 by its shape, 0 not at all. */
export type Likeness = 0 | 1 | 2;

/** Words that stand in titles and bands, never in the name of a person. */
const isNever = wordSet(
  (
    'the a an of in on to for from with at by is are was my your his her our this that how what why when who all no not ' +
    'der die das ein eine im am zum zur mit für aus auf le les des du une sur dans pour el los las una por para con il lo gli ' +
    'una book books guide story stories series saga tales collection game games world war history'
  ).split(' '),
);
/** Small words between the names of a person, or between several persons. */
const isParticle = wordSet(
  'de da di del della van von der den ter la le du bin al el y e and und & et with jr sr phd dr'.split(' '),
);
const isGivenName = wordSet(GIVEN_NAMES);
/** Words between two persons. */
const JOINING: ReadonlySet<string> = new Set(['e', 'y', 'and', 'und', 'et', '&', 'with']);
const CAPITALISED = /^\p{Lu}[\p{L}'’.]*$/u;
const INITIAL = /^\p{Lu}$/u;
/** Longest name of a person, or of three that a comma or `and` joins, in words. */
const LONGEST = 9;

/** How much the tokens between two indexes look like the name of one person or several. */
export function likeness({ name, tokens }: Scan, first: number, last: number): Likeness {
  const count = last - first;
  if (count < 2 || count > LONGEST) return 0;
  let names = 0;
  let persons = 1;
  let isKnown = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) return 0;
    if (index > first && isParticle(token)) {
      if (!JOINING.has(token.lower)) continue;
      persons++;
      continue;
    }
    if (index > first && name.charAt(tokens[index - 1]?.end ?? 0) === ',') persons++;
    const isInitial = isInitialAt(tokens, index, first);
    if (!isInitial && (token.text.length < 2 || isNever(token) || !CAPITALISED.test(token.text))) return 0;
    names++;
    isKnown ||= isInitial || ((index === first || !token.isAscii) && isGivenName(token));
  }
  // `Thinking, Fast and Slow`: persons in a list have two names each, a family name in front of a comma but one.
  if (names < 2 || (persons > 2 && names < 2 * persons)) return 0;
  return isKnown ? 2 : names <= 4 ? 1 : 0;
}

/** One capital; in front, or where it is a word too, only beside another: `R Cookbook` is none. */
function isInitialAt(tokens: readonly Token[], index: number, first: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (!INITIAL.test(text)) return false;
  return (
    (index > first && !/[AIOY]/u.test(text)) ||
    [index - 1, index + 1].some((beside) => INITIAL.test(tokens[beside]?.text ?? ''))
  );
}

const SURNAME_FIRST = /^(?<family>\p{Lu}[\p{L}'’-]+), (?<given>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u;

/** A mark for a person; `King, Stephen` is read as Stephen King, at the place where it stands. */
export function personMark(scan: Scan, property: 'author' | 'narrator', span: Span): Mark | undefined {
  const mark = textMark(scan, property, span);
  if (!mark) return undefined;
  const match = SURNAME_FIRST.exec(String(mark.value));
  if (!match?.groups) return mark;
  return { ...mark, value: `${match.groups.given} ${match.groups.family}`, rule: `${mark.rule}-surname-first` };
}

/** Whether a stretch is written with the family name first: `King, Stephen`. */
export function isSurnameFirst({ name }: Scan, { start, end }: Span): boolean {
  return SURNAME_FIRST.test(name.slice(start, end).trim());
}
