import { type Token, tokenize, wordTable } from '@mimmo/release-name/steps';

/** Finds words that rules ask for: marks the place of each that stands in a name. */
export type WordFinder = (tokens: readonly Token[], mark: (place: number) => void) => void;

interface Phrase {
  readonly words: readonly string[];
  readonly place: number;
}

/** What is cut into words at its blanks and nowhere else: most of two thousand phrases, at every start. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/u;

/**
 * Compiles words and phrases into a finder, one look-up a word.
 *
 * @param places of the phrases, by their words in lower case
 */
export function createWordFinder(places: ReadonlyMap<string, number>): WordFinder {
  const phrases = new Map<string, Phrase[]>();
  for (const [text, place] of places) {
    const [first = '', ...others] = PLAIN.test(text)
      ? text.split(' ')
      : tokenize(text).tokens.map(({ lower }) => lower);
    const known = phrases.get(first);
    if (known) known.push({ words: others, place });
    else phrases.set(first, [{ words: others, place }]);
  }
  const phrasesOf = wordTable(phrases);
  return (tokens, mark) => {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      const candidates = token && phrasesOf(token);
      if (!candidates) continue;
      for (const { words, place } of candidates) {
        if (words.every((word, at) => tokens[index + 1 + at]?.lower === word)) mark(place);
      }
    }
  };
}
