import type { Strength } from './mark.js';
import type { VocabularyRow } from './vocabulary/row.js';

/** Words that a row lists together, cut at spaces. */
export interface Phrase {
  readonly words: readonly string[];
  readonly row: VocabularyRow;
}

/** The phrases that begin with a word, the longest first, of equals the stronger; `undefined` where there are none. */
export type Phrases = (first: string) => readonly Phrase[] | undefined;

/** How strengths compare. */
export const STRENGTHS: Readonly<Record<Strength, number>> = { strong: 2, weak: 1, context: 0 };

/**
 * A vocabulary by first words. Of two rows with one phrase, the stronger reads it, else the first. Rows are taken apart
 * when a name first has a word with their first letter, and phrases are put in order when it first has their first word:
 * most never come up, and a program that reads one name should not wait for them.
 */
export function phrasesOf(vocabulary: readonly VocabularyRow[]): Phrases {
  const letters = new Map<number, Letter>();
  for (const row of vocabulary) {
    for (const text of row.words) {
      const unit = text.charCodeAt(0);
      const letter = letters.get(unit);
      if (!letter) letters.set(unit, { rows: [row] });
      else if (letter.rows[letter.rows.length - 1] !== row) letter.rows.push(row);
    }
  }
  return (first) => {
    const unit = first.charCodeAt(0);
    const letter = letters.get(unit);
    if (!letter) return undefined;
    letter.entries ??= entriesOf(letter.rows, unit);
    const entry = letter.entries.get(first);
    if (entry) entry.ordered ??= inOrder(entry.listed);
    return entry?.ordered;
  };
}

/** What begins with a letter. */
interface Letter {
  readonly rows: VocabularyRow[];
  entries?: ReadonlyMap<string, Entry>;
}

/** What begins with a word. */
interface Entry {
  readonly listed: [text: string, row: VocabularyRow][];
  ordered?: readonly Phrase[];
}

/** By their first words, the phrases of rows that begin with a UTF-16 unit. */
function entriesOf(rows: readonly VocabularyRow[], unit: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    for (const text of row.words) {
      if (text.charCodeAt(0) !== unit) continue;
      const space = text.indexOf(' ');
      const first = space < 0 ? text : text.slice(0, space);
      const entry = entries.get(first);
      if (entry) entry.listed.push([text, row]);
      else entries.set(first, { listed: [[text, row]] });
    }
  }
  return entries;
}

function inOrder(list: readonly (readonly [text: string, row: VocabularyRow])[]): readonly Phrase[] {
  const owners = new Map<string, Phrase>();
  for (const [text, row] of list) {
    // The same word may mean one thing in capitals and another in small letters.
    const key = row.capitals ? `${text}\u0000` : text;
    const owner = owners.get(key);
    if (!owner || STRENGTHS[row.strength] > STRENGTHS[owner.row.strength])
      owners.set(key, { words: text.split(' '), row });
  }
  return [...owners.values()].sort(
    (left, right) =>
      right.words.length - left.words.length || STRENGTHS[right.row.strength] - STRENGTHS[left.row.strength],
  );
}
