import type { Property, Strength } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import { NO_TRAITS, type Trait } from '../trait.js';
import type { Token } from '../words/token.js';
import { addOutline, isAmongOutlines, outlineOf, outlinesOf } from '../words/word-table.js';
import type { VocabularyRow } from './vocabulary/row.js';

/** Words that a row lists together, with what the row says of them: rows have fields or not, phrases are all of one shape. */
export interface Phrase {
  /** The words, cut at spaces. */
  readonly words: readonly string[];
  /** Their outlines: most words that follow the first of a phrase are told from the second by them. */
  readonly outlines: readonly number[];
  readonly property: Property;
  readonly value: string;
  readonly strength: Strength;
  /** Id of the row. */
  readonly rule: string;
  readonly traits: readonly Trait[];
  /** Whether the name must have it in capitals. */
  readonly isShouted: boolean;
  readonly kind: ReleaseKind | undefined;
}

/** The phrases that begin with a word, the longest first, of equals the stronger; `undefined` where there are none. */
export type Phrases = (first: Pick<Token, 'lower' | 'initial' | 'outline'>) => readonly Phrase[] | undefined;

/** How strengths compare. */
export const STRENGTHS: Readonly<Record<Strength, number>> = { strong: 2, weak: 1, context: 0 };

/**
 * A vocabulary by first words. Of two rows with one phrase, the stronger reads it, else the first. Rows are taken apart
 * when a name first has a word with their first letter, and phrases are put in order when it first has their first word:
 * most never come up, and a program that reads one name should not wait for them.
 */
export function phrasesOf(vocabulary: readonly VocabularyRow[]): Phrases {
  const rowsOf = rowsByInitial(vocabulary);
  const isTaken = new Uint8Array(0x10000);
  const entries = new Map<string, Entry>();
  const outlines = outlinesOf([]);
  return (first) => {
    if (isTaken[first.initial] === 0) {
      isTaken[first.initial] = 1;
      for (const [word, entry] of entriesOf(rowsOf.get(first.initial) ?? [], first.initial)) {
        entries.set(word, entry);
        addOutline(outlines, outlineOf(word));
      }
    }
    const entry = isAmongOutlines(outlines, first) ? entries.get(first.lower) : undefined;
    if (entry) entry.ordered ??= inOrder(entry.listed);
    return entry?.ordered;
  };
}

/** What begins with a word. */
interface Entry {
  readonly listed: [text: string, row: VocabularyRow][];
  ordered: readonly Phrase[] | undefined;
}

/** The rows with words that begin with a UTF-16 unit. */
function rowsByInitial(vocabulary: readonly VocabularyRow[]): ReadonlyMap<number, readonly VocabularyRow[]> {
  const initials = new Map<number, VocabularyRow[]>();
  for (const row of vocabulary) {
    for (const text of row.words) {
      const unit = text.charCodeAt(0);
      const rows = initials.get(unit);
      if (!rows) initials.set(unit, [row]);
      else if (rows[rows.length - 1] !== row) rows.push(row);
    }
  }
  return initials;
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
      else entries.set(first, { listed: [[text, row]], ordered: undefined });
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
    if (!owner || STRENGTHS[row.strength] > STRENGTHS[owner.strength]) owners.set(key, phraseOf(text, row));
  }
  return [...owners.values()].sort(
    (left, right) => right.words.length - left.words.length || STRENGTHS[right.strength] - STRENGTHS[left.strength],
  );
}

function phraseOf(text: string, row: VocabularyRow): Phrase {
  const { id, property, value, strength, capitals, kind, traits = NO_TRAITS } = row;
  const words = text.split(' ');
  const outlines = words.map(outlineOf);
  return { words, outlines, property, value, strength, rule: id, traits, isShouted: capitals === true, kind };
}
