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
/** A size of pictures that more hangs on: `1080pWEB`, `1080p10bit`, `4KUHD`; `720pixels` and `200pages` are others. */
const PICTURE =
  /^(?:\d{3,4}[pi]|[48]k)(?=(?:avc|blu|br-?rip|bd|dts|dual|dvd|german|french|hd(?:r|tv)|hevc|multi|remux|uhd|web|xvid|x26|h26|av1|aac|ac3|ddp?\d|(?:8|10|12)bit|3d))/u;
/** The shortest word that is cut. */
const SHORTEST = 5;

/** How many units of a word stand before a second word that nothing parts from it; 0 for nearly all words. */
export function jointOf({ text, lower, stem, digits }: WordParts): number {
  if (text.length < SHORTEST) return 0;
  if (digits > 0) {
    const next = lower.charAt(digits);
    if (next === 'p' || next === 'i' || next === 'k') return lengthOf(PICTURE, lower);
    return digits <= 2 && next === 'x' && isCapital(text, digits + 3) ? lengthOf(CROSS, text) : 0;
  }
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
