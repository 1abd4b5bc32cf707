/** A pair of brackets; one that is never closed ends with the name. */
export interface Bracket {
  /** Offset of the opening bracket. */
  readonly start: number;
  /** Offset after the closing bracket. */
  readonly end: number;
  /** The opening bracket: `(`, `[`, `{`, `【`, … */
  readonly opening: string;
  /** Index of the first token inside. */
  readonly first: number;
  /** Index after the last token inside. */
  readonly last: number;
}

/** Closing bracket of each opening one. */
export const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['【', '】'],
  ['［', '］'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['«', '»'],
]);

/** A bracket while a name is cut. */
export interface MutableBracket {
  start: number;
  end: number;
  opening: string;
  first: number;
  last: number;
}

/** The brackets of a name up to a place in it. */
export interface OpenBrackets {
  readonly brackets: MutableBracket[];
  readonly open: number[];
  readonly count: number;
}

/** Closes the innermost bracket of the right shape; what was opened inside and not closed ends there too. */
export function closeBracket(closing: string, at: number, { brackets, open, count }: OpenBrackets): void {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const candidate = brackets[open[depth] ?? -1];
    if (!candidate || BRACKETS.get(candidate.opening) !== closing) continue;
    for (const index of open.splice(depth)) {
      const bracket = brackets[index];
      if (!bracket) continue;
      bracket.end = bracket === candidate ? at + 1 : at;
      bracket.last = count;
    }
    return;
  }
}
