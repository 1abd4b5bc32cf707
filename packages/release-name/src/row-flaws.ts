import type { ScanMark } from './scan/scan.js';
import type { Scanner } from './scan/scanner.js';
import type { VocabularyRow } from './scan/vocabulary/row.js';
import { settle } from './settle/settle.js';

/**
 * What a row's own examples say against it, a sentence each; none where they hold.
 *
 * @param scan - reads the row among others
 */
export function rowFlaws(row: VocabularyRow, scan: Scanner): readonly string[] {
  const { id, words, matches, rejects } = row;
  const isRead = (name: string): boolean => marksOf(name, row, scan).length > 0;
  const isCounted = (name: string): boolean => settle(scan(name)).marks.some(({ rule }) => rule === id);
  const flaws = [
    ...matches.filter((name) => !isRead(name)).map((name) => `${id} is not read in "${name}"`),
    ...rejects.filter(isCounted).map((name) => `${id} counts in "${name}"`),
  ];
  if (!rejects.some((name) => words.some((word) => holds(name, word))))
    flaws.push(`${id} rejects no name that holds one of its words; give one in which such a word is something else`);
  return flaws;
}

/** Whether a name has the letters of a word, whatever stands around or between its parts: `Flaco` holds `flac`. */
function holds(name: string, word: string): boolean {
  return plain(name).includes(plain(word));
}

/** The words of a row that are read in a name, as the row spells them. */
export function wordsRead(name: string, row: VocabularyRow, scan: Scanner): readonly string[] {
  return marksOf(name, row, scan).map(({ start, end }) => plain(name.slice(start, end)));
}

/** The marks of a row that count; where a layout decides whether they do, all. */
function marksOf(name: string, { id, strength }: VocabularyRow, scan: Scanner): readonly ScanMark[] {
  const scanned = scan(name);
  const marks = strength === 'context' ? scanned.marks : settle(scanned).marks;
  return marks.filter(({ rule }) => rule === id);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}'+&]+/gu, ' ');
}
