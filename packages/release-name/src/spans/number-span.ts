import { NUMERAL_CLASS, numberOf } from '../lexicon/digits.js';
import { spelledNumber } from '../lexicon/number-words.js';
import { anyOf, wordsIn } from '../lexicon/word-lists.js';
import { lazy } from '../words/lazy.js';

/** Digits of any script, or Chinese numerals. */
const NUMBERS = lazy(() => new RegExp(`\\p{Nd}+|[${NUMERAL_CLASS}]+`, 'gu'));
/** What says that two numbers are the ends of a range. */
const TO = lazy(() => new RegExp(`[-–—~～:至到]|(?:^|[ ._])${anyOf(wordsIn('to'))}(?:[ ._]|$)`, 'iu'));
/** Longest range that a name means. */
const LONGEST = 2000;

/**
 * The numbers of a stretch that says nothing else: one, a range in full, or a list. Words and Roman numerals are one number.
 *
 * @example
 * numbersInSpan('02-05'); // [2, 3, 4, 5]
 */
export function numbersInSpan(text: string): readonly number[] | undefined {
  const values: number[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBERS())) {
    const value = numberOf(match[0]);
    const last = values.at(-1);
    if (value === undefined || !Number.isSafeInteger(value)) return undefined;
    if (last === undefined) values.push(value);
    else if (value <= last) return undefined;
    else if (TO().test(text.slice(end, match.index)) && value - last < LONGEST) values.push(...upTo(last, value));
    else values.push(value);
    end = match.index + match[0].length;
  }
  return values.length > 0 ? values : spelt(text.toLowerCase());
}

/** The numbers after one, to another. */
function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at + 1);
}

/** `second`, `IV`: a number that is a word. */
function spelt(lower: string): readonly number[] | undefined {
  const value = spelledNumber({ lower });
  return value === undefined ? undefined : [value];
}
