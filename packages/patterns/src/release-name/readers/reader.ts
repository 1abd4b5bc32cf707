import type { Mark } from '../mark.js';
import type { Token, Tokens } from '../token.js';

/** A mark as a reader finds it: the place of its first unit is the token's, unless the reader says otherwise. */
export type FoundMark = Omit<Mark, 'start'> & { readonly start?: number };

/** Reads marks by their shape, where no list of words can: `S01E02`, `1080p`, `第08集`. */
export interface Reader {
  /** Prefix of the marks' rules. */
  readonly id: string;
  /** Lower-case first letters of the words at which it is asked; `0` stands for any digit, `*` for letters beyond ASCII. */
  readonly first: string;
  /** The marks that begin with the token at `index`, in their order in the name; empty where there is none. */
  read(tokens: Tokens, index: number): readonly FoundMark[];
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

const NO_TOKEN: Token = { text: '', lower: '', start: -1, end: -1, bracket: -1 };

/** Whole numbers from one to the other, both included; empty when they are no range that a release can mean. */
export function range(from: number, to: number, longest = 2000): readonly number[] {
  if (to < from || to - from >= longest) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
