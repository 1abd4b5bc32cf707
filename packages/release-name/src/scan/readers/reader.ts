import { isForeignDigit } from '../../lexicon/digits.js';
import type { Mark } from '../../mark.js';
import type { Token, Tokens } from '../../words/token.js';

/**
 * Reads marks by their shape, where no list of words can: `S01E02`, `1080p`, `第08集`. What it says of the words at which
 * its marks begin saves most of the time that reading takes: most words of a name begin no mark.
 */
export interface Reader {
  /** Prefix of the marks' rules. */
  readonly id: string;
  /**
   * Stems of the words at which it is asked where a number stands in them or right behind: `s` for `S01`, `season`
   * for `Season 1`; `any` for every word of every kind.
   */
  readonly words: ReadonlySet<string> | 'any';
  /** Whether its words are built from the records of the languages, whose own test reads every one of them. */
  readonly fromLanguages?: true;
  /** Stems of the words at which it is asked without a number too: `second`, `ncop`. */
  readonly spelt?: ReadonlySet<string>;
  /** Whether it is asked at every ASCII word of letters and digits: `Castle1x01`. */
  readonly mixed?: true;
  /** Whether it is asked at words that begin with a digit. */
  readonly numbers?: true;
  /** First units of the words beyond ASCII at which it is asked, whatever follows them: `第` for `第二季`. */
  readonly foreign?: string;
  /** Finds marks in their order in the name; none where there is none. */
  readonly read: Read;
}

/** Reads the marks that begin with the token at an index. */
export type Read = (tokens: Tokens, index: number) => readonly Mark[];

/** The words of a list that spaces part. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** No marks. */
export const NOTHING: readonly Mark[] = [];

/**
 * Matches a sticky pattern at one place of the name, without cutting the name. The match must end where a word ends, so
 * that patterns need no look-ahead.
 *
 * @param pattern - a regular expression with flag `y`; its state is set here and nowhere else
 */
export function readAt(pattern: RegExp, name: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(name) ?? undefined;
}

/** The token at an index, or one that stands for none. */
export function tokenAt(tokens: Pick<Tokens, 'tokens'>, index: number): Token {
  return tokens.tokens[index] ?? NO_TOKEN;
}

const NO_TOKEN: Token = {
  text: '',
  lower: '',
  start: -1,
  end: -1,
  bracket: -1,
  isAscii: true,
  digits: 0,
  stem: '',
  behind: '',
  initial: 0,
  outline: 0,
};

/** How far a number may stand from the one that it goes on from: a joining word and a letter or word of its own. */
const NEXT_NUMBER = 20;

/** Whether a digit follows soon: a look that spares most places the long patterns of what continues a number. */
export function hasDigitSoon(name: string, at: number): boolean {
  const end = Math.min(name.length, at + NEXT_NUMBER);
  for (let index = at; index < end; index++) {
    const unit = name.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) return true;
    if (unit >= 0x80 && isForeignDigit(unit)) return true;
  }
  return false;
}

/** Whole numbers from one to the other, both included; empty when they are no range that a release can mean. */
export function range(from: number, to: number, longest = 2000): readonly number[] {
  if (to < from || to - from >= longest) return [];
  const numbers: number[] = [];
  for (let number = from; number <= to; number++) numbers.push(number);
  return numbers;
}

/** Whether a unit is one of the letters and signs, or a letter beyond ASCII. */
export function isAmong(unit: string, units: string): boolean {
  return unit !== '' && (unit > '\u007f' || units.includes(unit));
}
