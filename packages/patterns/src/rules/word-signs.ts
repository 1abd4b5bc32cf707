import type { Token } from '../release-name/token.js';
import { tokenize } from '../release-name/token.js';

/** Finds words that rules ask for: marks the place of each that stands in a name. */
export type WordFinder = (tokens: readonly Token[], mark: (place: number) => void) => void;

interface Phrase {
  readonly words: readonly string[];
  readonly place: number;
}

/**
 * Compiles words and phrases into a finder, one look-up a word.
 *
 * @param places of the phrases, by their words in lower case
 */
export function createWordFinder(places: ReadonlyMap<string, number>): WordFinder {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, place] of places) {
    const [first = '', ...others] = tokenize(text).tokens.map(({ lower }) => lower);
    const known = phrases.get(first);
    if (known) known.push({ words: others, place });
    else phrases.set(first, [{ words: others, place }]);
  }
  const outlines = new Uint8Array(OUTLINES);
  for (const word of phrases.keys()) outlines[outlineOf(word)] = 1;
  return (tokens, mark) => {
    for (let index = 0; index < tokens.length; index++) {
      const word = tokens[index]?.lower ?? '';
      const candidates = outlines[outlineOf(word)] === 1 ? phrases.get(word) : undefined;
      if (!candidates) continue;
      for (const { words, place } of candidates) {
        if (words.every((word, at) => tokens[index + 1 + at]?.lower === word)) mark(place);
      }
    }
  };
}

const OUTLINES = 1 << 12;

/** First letter and length of a word as one number: cheaper than a look-up, and most words of names have another one. */
function outlineOf(word: string): number {
  return ((word.charCodeAt(0) & 0x7f) << 5) | Math.min(word.length, 31);
}
