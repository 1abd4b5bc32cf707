/** What is asked of a word: see the tokens that are made of it. */
interface WordParts {
  readonly text: string;
  readonly lower: string;
  /** The word in lower case up to its first digit. */
  readonly stem: string;
  /** How many digits it begins with. */
  readonly digits: number;
}

/** What numbers an episode, where a word hangs on it that goes on with no number: `S01E02Title`, not `S01E02v2`. */
const EPISODE = /^s\d{1,2}e\d{1,3}(?=\p{L}{2})/u;
/** The same in the other notation; `20x30cm` is a size. */
const CROSS = /^\d{1,2}x\d\d(?=\p{Lu}\p{L})/iu;
/** A codec that a group hangs on: `x264GROUP`, `XviDGROUP`. */
const CODEC = /^(?:[xh]26[45]|xvid|hevc)(?!hd|vd|x26|10)(?=\p{L}{2})/u;
/** The shortest word that is cut. */
const SHORTEST = 6;

/** How many units of a word stand before a second word that nothing parts from it; 0 for nearly all words. */
export function jointOf({ text, lower, stem, digits }: WordParts): number {
  if (text.length < SHORTEST) return 0;
  if (digits > 0)
    return digits <= 2 && lower.charAt(digits) === 'x' && isCapital(text, digits + 3) ? lengthOf(CROSS, text) : 0;
  if (stem === 's') return lengthOf(EPISODE, lower);
  const first = lower.charAt(0);
  return first === 'x' || first === 'h' ? lengthOf(CODEC, lower) : 0;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function lengthOf(pattern: RegExp, word: string): number {
  return pattern.exec(word)?.[0].length ?? 0;
}
