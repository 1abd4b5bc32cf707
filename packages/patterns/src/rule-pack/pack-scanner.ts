import { createScanner, type Scanner, scanName, VOCABULARY } from '@mimmo/release-name/steps';
import type { RulePack } from './rule-pack.js';

/** A scanner that reads the words of packs beside MIMMO's own; the packs' rows come first. */
export function packScanner(packs: readonly RulePack[]): Scanner {
  const words = packs.flatMap(({ vocabulary = [] }) => vocabulary);
  if (words.length === 0) return scanName;
  const taken = new Set(words.flatMap((row) => row.words));
  const others = VOCABULARY.map((row) => ({ ...row, words: row.words.filter((word) => !taken.has(word)) }));
  return createScanner([...words, ...others]);
}
