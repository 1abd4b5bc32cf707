import { COUNTERS } from '../../../lexicon/counters.js';
import { DIGIT, numberOf } from '../../../lexicon/digits.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import { lazy } from '../../../words/lazy.js';
import { hasDigitSoon, range, readAt } from '../reader.js';

/** Numbers that stand together: one, a range, or a list. */
export interface NumberList {
  /** In the order of the name, ranges in full. */
  readonly values: readonly number[];
  /** Offset after the last of them, and after the letters that make it ordinal. */
  readonly end: number;
  /** Whether something marks the last as ordinal: `2nd`, `2ª`, `2.`. */
  readonly isOrdinal: boolean;
}

/** How numbers of one kind stand together. */
export interface NumberListOptions {
  /** Most digits of each but the first. */
  readonly digits: number;
  /** Most digits of the first. @default as of the others */
  readonly firstDigits?: number;
  /** Whether a dash with spaces makes a range, too; after a singular it parts season and episode (`Season 2 - 01`). */
  readonly spacedDash: boolean;
  /** Whether a word stands before them: a number with a noun of its own is none of theirs. @default false */
  readonly isAfterWord?: boolean;
  /** Whether the first may lie between two: `07.5`. @default false */
  readonly halves?: boolean;
  /** Whether what makes a number ordinal may stand apart from it: `10 th season`. @default false */
  readonly spacedOrdinal?: boolean;
  /** What may stand again before each number: `s` in `S01-S03`. @default nothing */
  readonly again?: () => string;
}

/** Longest range that a name means. */
const LONGEST = 2000;
const SUFFIX = lazy(() => anyOf(wordsIn('ordinalSuffixes')));
/** `2nd`, `2ª`, `2-й`, `2.`: what makes a number ordinal, where the word ends with it. */
const ordinal = (): string => `(?<mark>-?${SUFFIX()}(?![\\p{L}\\d])|\\.(?=[ ._]))?`;
/** The same, and `10 th`, `5 ª`: where it stands apart, one letter of an alphabet may be a word of its own. */
const spacedOrdinal = (): string =>
  `(?<mark>[ ._]?-?(?:(?<=\\d-?)${SUFFIX()}|${anyOf(wordsIn('ordinalSuffixes').filter((suffix) => suffix.length > 1 || /[ªº]/u.test(suffix)))}|(?<=-)${SUFFIX()})(?![\\p{L}\\d])|\\.(?=[ ._]))?`;
const TO = lazy(() => anyOf(wordsIn('to')));
const AND = lazy(() => anyOf(wordsIn('and')));
const GAP = '[ ._]{0,2}';
const tightRange = (): string =>
  `[-–—~～]{1,2}|:(?=${DIGIT})|${GAP}(?:~|～)${GAP}|[ ._]${TO()}[ ._]|[ ]-[ ]?(?=[1-9](?!${DIGIT}))|[至到]`;
const wideRange = (): string => `${GAP}(?:[-–—~～]{1,2}|:(?=${DIGIT})|[至到])${GAP}|[ ._]${TO()}[ ._]`;
const listJoin = (): string => `${GAP}[,&+、]${GAP}(?:[&+][ ._]?|${AND()}[ ._])?|[ ._]${AND()}[ ._]`;

/** A function that reads the numbers that begin at an offset of a name; `undefined` where there are none. */
export function numberLists(options: NumberListOptions): (name: string, at: number) => NumberList | undefined {
  const { digits, firstDigits = digits, spacedDash, isAfterWord = false, again } = options;
  const suffix = options.spacedOrdinal === true ? spacedOrdinal : ordinal;
  const half = options.halves === true ? '(?<half>\\.5(?=[ \\])_]|$))?' : '';
  const first = lazy(() => new RegExp(`(?<from>${DIGIT}{1,${firstDigits}})(?!${DIGIT})${half}${suffix()}`, 'iuy'));
  const more = lazy(
    () =>
      new RegExp(
        `(?:(?<range>${spacedDash ? wideRange() : tightRange()})|(?<list>${listJoin()})|(?<bare>[ .]))${again === undefined ? '' : `(?<again>${again()})?`}(?<next>${DIGIT}{1,${digits}})(?!${DIGIT})${suffix()}(?!\\d|(?!v\\d)\\p{Script=Latin})(?<listed>[ ]?[&+])?`,
        'iuy',
      ),
  );
  return (name, at) => {
    const match = readAt(first(), name, at);
    const from = numberOf(match?.groups?.from);
    if (!match || from === undefined) return undefined;
    const joined: Joined[] = [];
    let last = from;
    let end = at + match[0].length - dotsIn(match.groups?.mark);
    let isOrdinal = match.groups?.mark !== undefined;
    for (;;) {
      const found = hasDigitSoon(name, end) ? readAt(more(), name, end) : undefined;
      const { next: digitsOfNext = '', listed, bare, range: isRange, mark, again: letter } = found?.groups ?? {};
      const next = numberOf(digitsOfNext);
      if (!found || next === undefined || next <= last || isYear(digitsOfNext)) break;
      const isNext = next === last + 1 && !digitsOfNext.startsWith('0');
      if (bare !== undefined && !isNext && listed === undefined && letter === undefined) break;
      if (isAfterWord && hasNoun(name, end + found[0].length)) break;
      joined.push({ value: next, isRange: isRange !== undefined });
      last = next;
      end += found[0].length - (listed?.length ?? 0) - dotsIn(mark);
      isOrdinal = mark !== undefined;
    }
    const values = valuesOf(match.groups?.half === undefined ? from : from + 0.5, joined);
    return { values, end, isOrdinal };
  };
}

/** A dot makes a number ordinal, and is none of it. */
function dotsIn(mark: string | undefined): number {
  return mark === '.' ? 1 : 0;
}

/** A word with no number of its own after it. */
const WORD = /[ ._]?(?<word>[\p{L}\p{M}]+)(?![\p{L}\p{M}]|[ ._:#№-]{0,3}\d)/uy;

/** `Season 1-2, 20 episodes`: whether a word that counts something follows. */
function hasNoun(name: string, at: number): boolean {
  const word = readAt(WORD, name, at)?.groups?.word;
  return (
    word !== undefined &&
    COUNTERS.get(word.toLowerCase())?.some(({ form }) => form === 'after' || form === 'plural') === true
  );
}

/** `Episodes 1-6, 2011`: a year is none of a list. */
function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));
}

interface Joined {
  readonly value: number;
  /** Whether a sign for ranges stands before it. */
  readonly isRange: boolean;
}

/** `1-3` is a range, `1-2-4` a list by its second dash, `1-3, 5` both. */
function valuesOf(from: number, joined: readonly Joined[]): readonly number[] {
  const isList = joined.length > 1 && joined.every(({ isRange }) => isRange);
  const values = [from];
  let last = from;
  for (const { value, isRange } of joined) {
    if (isRange && !isList && value - last < LONGEST) values.push(...range(last + 1, value, LONGEST));
    else values.push(value);
    last = value;
  }
  return values;
}
