import { isForeignDigit } from '../lexicon/digits.js';
import { isCounterEdge } from '../lexicon/unspaced.js';
import { BRACKETS, type Bracket, closeBracket, type MutableBracket } from './bracket.js';
import { jointOf } from './joint.js';
import { nextOutline, outlineOf } from './word-table.js';

/** One word of a release name: what stands between two separators. */
export interface Token {
  /** The word as it stands in the name. */
  readonly text: string;
  /** The word in lower case: what vocabularies are asked for. */
  readonly lower: string;
  /** Offset of the first UTF-16 unit in the name. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  /** Index of the innermost bracket that holds the word, -1 outside of brackets. */
  readonly bracket: number;
  /** Whether the word has nothing but ASCII. */
  readonly isAscii: boolean;
  /** How many digits the word begins with. */
  readonly digits: number;
  /** The word in lower case up to its first digit: `s` of `S01E02`, all of a word without digits. */
  readonly stem: string;
  /**
   * Of a word that begins with digits, the unit behind them, past separators, in lower case; `''` at the end of the name.
   * A glance at it tells most numbers from what a pattern looks for.
   */
  readonly behind: string;
  /** The first unit of the word in lower case. */
  readonly initial: number;
  /** What tables tell words by: equal for equal words in lower case. */
  readonly outline: number;
}

export type { Bracket };

/** A name cut into words. */
export interface Tokens {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly brackets: readonly Bracket[];
  /** Whether all words have nothing but ASCII. */
  readonly isAscii: boolean;
}

/** What stands between words besides brackets and white space. `'`, `!`, `?`, `&`, `%` belong to words. */
const SEPARATORS = '._-–—―‐+,;:|/\\~<>"“”„#@*=•·★☆⭐║│┃◆◇■●►▶、。，：；！？＋／｜～〜…"';

/** Classes of UTF-16 units. */
const Unit = {
  /** Part of a word, as are all units that no other class claims. */
  Word: 0,
  Separator: 1,
  Opening: 2,
  Closing: 3,
  /** Part of a word in a script that puts no spaces between words: a word ends where the script changes. */
  Unspaced: 4,
} as const;

/** Kana, Chinese characters and Hangul: first and last unit of each block. */
const UNSPACED: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0x2fdf],
  [0x3041, 0x30ff],
  [0x3130, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];

/** Class of every UTF-16 unit: one array look-up a unit keeps the cut linear and fast. */
const UNITS: Uint8Array = buildUnits();

/** Deepest nesting that is followed; what is nested deeper counts to the bracket at this depth. */
const DEEPEST = 16;

/**
 * Cuts a release name into words and brackets, in linear time. It is the only place where word boundaries are decided:
 * JavaScript's `\b` takes `_` for a letter and `и` for none.
 *
 * @example
 * tokenize('[Group] Show_01').tokens.map(({ text }) => text); // ['Group', 'Show', '01']
 */
export function tokenize(name: string): Tokens {
  const tokens: Token[] = [];
  const brackets: MutableBracket[] = [];
  const open: number[] = [];
  const { length } = name;
  const spelling = spellingOf(name);
  let isAscii = true;
  let start = -1;
  let script: number = Unit.Word;
  let bracket = -1;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? UNITS[name.charCodeAt(at)] : Unit.Separator;
    const isWord = unit === Unit.Word || unit === Unit.Unspaced;
    if (isWord && start >= 0 && unit === script && !(unit === Unit.Unspaced && isCounterEdge(name, at))) continue;
    if (start >= 0) {
      const token = tokenOf(spelling, { start, end: at, bracket });
      if (!token.isAscii) isAscii = false;
      const joint = jointOf(token);
      if (joint > 0)
        tokens.push(
          tokenOf(spelling, { start, end: start + joint, bracket }),
          tokenOf(spelling, { start: start + joint, end: at, bracket }),
        );
      else tokens.push(token);
      start = -1;
    }
    if (isWord) {
      start = at;
      script = unit;
    } else if (unit === Unit.Opening && open.length < DEEPEST) {
      bracket = brackets.length;
      open.push(bracket);
      brackets.push({ start: at, end: length, opening: name.charAt(at), first: tokens.length, last: -1 });
    } else if (unit === Unit.Closing) {
      closeBracket(name.charAt(at), at, { brackets, open, count: tokens.length });
      bracket = open.length > 0 ? (open[open.length - 1] ?? -1) : -1;
    }
  }
  for (const bracket of brackets) if (bracket.last < 0) closeOpen(bracket, tokens);
  return { name, tokens, brackets, isAscii };
}

/** Closes a bracket that the name leaves open: after a year that it begins with (`(2019 Title`), else at the end. */
function closeOpen(bracket: MutableBracket, tokens: Token[]): void {
  const { first } = bracket;
  const year = tokens[first];
  bracket.last = tokens.length;
  if (!year || !YEAR.test(year.text)) return;
  bracket.last = first + 1;
  bracket.end = year.end;
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token && token.bracket === year.bracket) tokens[index] = { ...token, bracket: -1 };
  }
}

const YEAR = /^(?:19|20)\d\d$/u;

interface Spelling {
  readonly name: string;
  /** The name in lower case. */
  readonly lowered: string;
  /** Whether each unit has one unit in lower case, as in all but a few letters of Turkish. */
  readonly isAligned: boolean;
}

function spellingOf(name: string): Spelling {
  const lowered = name.toLowerCase();
  return { name, lowered, isAligned: lowered.length === name.length };
}

interface TokenPlace {
  readonly start: number;
  readonly end: number;
  readonly bracket: number;
}

function tokenOf({ name, lowered, isAligned }: Spelling, { start, end, bracket }: TokenPlace): Token {
  let digits = 0;
  let firstDigit = end;
  let isAscii = true;
  let outline = 0;
  for (let at = start; at < end; at++) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x80) isAscii = false;
    if (unit > NINE ? unit >= 0x80 && isForeignDigit(unit) : unit >= ZERO) {
      if (firstDigit === end) firstDigit = at;
      if (at - start === digits) digits++;
    }
    outline = nextOutline(outline, small(unit));
  }
  let initial = small(name.charCodeAt(start));
  const text = name.slice(start, end);
  // A cut is cheaper than another look at every letter; beyond ASCII, letters change with those around them.
  const lower = isAscii && isAligned ? lowered.slice(start, end) : text.toLowerCase();
  if (!isAscii) {
    initial = lower.charCodeAt(0);
    outline = outlineOf(lower);
  }
  const stem = firstDigit === end ? lower : firstDigit === start ? '' : lower.slice(0, firstDigit - start);
  const behind = digits > 0 ? unitBehind(name, start + digits) : '';
  return { text, lower, start, end, bracket, isAscii, digits, stem, behind, initial, outline };
}

/** An ASCII unit in lower case. */
function small(unit: number): number {
  return unit >= CAPITAL_A && unit <= CAPITAL_Z ? unit + TO_SMALL : unit;
}

function unitBehind(name: string, from: number): string {
  let at = from;
  while (at < name.length && ' ._-~'.includes(name.charAt(at))) at++;
  return name.charAt(at).toLowerCase();
}

const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** How far small letters are from capitals. */
const TO_SMALL = 0x20;

function buildUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit <= 0x20; unit++) units[unit] = Unit.Separator;
  for (const space of '\u007f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u200b\u200e\u200f')
    units[space.charCodeAt(0)] = Unit.Separator;
  for (let unit = 0x2000; unit <= 0x200a; unit++) units[unit] = Unit.Separator;
  for (const separator of SEPARATORS) units[separator.charCodeAt(0)] = Unit.Separator;
  for (const [from, to] of UNSPACED) units.fill(Unit.Unspaced, from, to + 1);
  for (const [opening, closing] of BRACKETS) {
    units[opening.charCodeAt(0)] = Unit.Opening;
    units[closing.charCodeAt(0)] = Unit.Closing;
  }
  return units;
}
