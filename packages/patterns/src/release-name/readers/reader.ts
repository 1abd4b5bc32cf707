import type { Mark } from '../mark.js';
import type { Token, Tokens } from '../token.js';

/** A mark as a reader finds it: the place of its first unit is the token's, unless the reader says otherwise. */
export type FoundMark = Omit<Mark, 'start'> & { readonly start?: number };

/**
 * Reads marks by their shape, where no list of words can: `S01E02`, `1080p`, `第08集`. What it says of the words at which
 * its marks begin saves most of the time that reading takes: most words of a name begin no mark.
 */
export interface Reader {
  /** Prefix of the marks' rules. */
  readonly id: string;
  /**
   * Stems of the ASCII words at which it is asked where a number stands in them or right behind: `s` for `S01`, `season`
   * for `Season 1`; `any` for every word of every kind.
   */
  readonly words: ReadonlySet<string> | 'any';
  /** Stems of the ASCII words at which it is asked without a number too: `second`, `ncop`. */
  readonly spelt?: ReadonlySet<string>;
  /** Whether it is asked at every ASCII word of letters and digits: `Castle1x01`. */
  readonly mixed?: true;
  /** Whether it is asked at words that begin with a digit. */
  readonly numbers?: true;
  /** First units, in lower case, of the words with letters beyond ASCII at which it is asked: `с` for `Сезон`. */
  readonly foreign?: string;
  /** The marks that begin with the token at `index`, in their order in the name; empty where there is none. */
  read(tokens: Tokens, index: number): readonly FoundMark[];
}

/** The words of a list that spaces part. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** No marks. */
export const NOTHING: readonly FoundMark[] = [];

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
export function tokenAt(tokens: Tokens, index: number): Token {
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
};

/** Whole numbers from one to the other, both included; empty when they are no range that a release can mean. */
export function range(from: number, to: number, longest = 2000): readonly number[] {
  if (to < from || to - from >= longest) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether a unit is one of the letters and signs, or a letter beyond ASCII. */
export function isAmong(unit: string, units: string): boolean {
  return unit !== '' && (unit > '\u007f' || units.includes(unit));
}
