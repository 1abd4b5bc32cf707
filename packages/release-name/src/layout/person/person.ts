import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import type { Token } from '../../words/token.js';
import { outlineOf, type Word } from '../../words/word-table.js';
import { type Span, textMark } from '../layout.js';
import { isGivenName, personWord } from './person-word.js';

/** How much a stretch of words looks like a person: 2 by its given name or initials, 1 by its shape, 0 not at all. */
export type Likeness = 0 | 1 | 2;

/** Words that stand in titles and bands, never in the name of a person. */
function isNever(word: Word): boolean {
  const role = personWord(word)?.role;
  return role === 'functionWord' || role === 'titleWord';
}

/** Small words between the names of a person, or between several persons, and titles. */
function isParticle(word: Word): boolean {
  const found = personWord(word);
  return found !== undefined && (found.isParticle || found.isJoining || found.isHonorific);
}

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
      if (personWord(token)?.isJoining !== true) continue;
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

/** `Winter, Anna`; a family name of several words in front of a given name: `van der Winter, Anna`, `García Winter, Ana`. */
const SURNAME_FIRST =
  /^(?<family>(?:\p{L}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+), ?(?<given>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u;

/** A mark for a person, or for several; `Winter, Anna` is read as Anna Winter, at the place where it stands. */
export function personMark(scan: Pick<Scan, 'name'>, property: 'author' | 'narrator', span: Span): Mark | undefined {
  const mark = textMark(scan, property, span);
  if (!mark) return undefined;
  const dotted = withDot(scan, mark);
  const value = String(dotted.value);
  const turned = value
    .split(BETWEEN)
    .map((part) => turnedRound(part))
    .join('');
  return turned === value ? dotted : { ...dotted, value: turned, rule: `${mark.rule}-surname-first` };
}

/** What parts persons whose names may have a comma inside. */
const BETWEEN = /( ?[;&] )/u;

function turnedRound(person: string): string {
  const { family, given } = SURNAME_FIRST.exec(person)?.groups ?? {};
  if (family === undefined || given === undefined || isNever(wordOf(given))) return person;
  const [first = ''] = family.split(' ');
  // `Low Harbour, Anna Winter` are two: a family name of several words has a particle in front, or one given name after it.
  const isOne = isParticle(wordOf(first)) || (isGivenName(wordOf(given)) && !isGivenName(wordOf(first)));
  return family.includes(' ') && !isOne ? person : `${given} ${family}`;
}

/** A word for a table. */
function wordOf(text: string): Word {
  const lower = text.toLowerCase();
  return { lower, outline: outlineOf(lower) };
}

/** A name that ends with a letter or a word that is short for another, with its dot: `Winter A. B.`, `Kramer Jr.`. */
function withDot({ name }: Pick<Scan, 'name'>, mark: Mark): Mark {
  const value = String(mark.value);
  if (name.charAt(mark.end) !== '.' || !/\s(?:\p{Lu}|Jr|Sr)$/u.test(value)) return mark;
  return { ...mark, value: `${value}.`, end: mark.end + 1 };
}

/** Whether a stretch is written with a family name of one word first: `King, Stephen`. */
export function isSurnameFirst({ name }: Scan, { start, end }: Span): boolean {
  const text = name.slice(start, end).trim();
  return !/\s.*,/u.test(text) && turnedRound(text) !== text;
}
