import { plainText } from '../words/plain-text.js';
import { wordFeatures } from '../words/word-features.js';
import { IDS } from '../words/word-ids.js';
import { type Word, wordsOf } from '../words/words.js';

/** A name as the model sees it. */
export interface DescribedName {
  readonly words: readonly Word[];
  /** Hashed ids, word by word. */
  readonly ids: Int32Array<ArrayBuffer>;
  /** Small features, word by word. */
  readonly features: Int32Array<ArrayBuffer>;
}

/**
 * How much of a name is read, in UTF-16 units: four times what the parser reads, sixteen times what file systems take. It bounds
 * what a hostile name costs.
 */
export const LONGEST_NAME = 4096;

/** A name, cut into words and described. */
export function describeName(name: string, hash: (word: string) => readonly number[]): DescribedName {
  const plain = plainText(name.slice(0, LONGEST_NAME));
  const words = wordsOf(plain);
  const ids = new Int32Array(words.length * IDS);
  for (const [at, { start, end }] of words.entries()) ids.set(hash(plain.slice(start, end)), at * IDS);
  return { words, ids, features: wordFeatures(plain, words) };
}
