import { LANGUAGES } from '../languages/index.js';
import { type Word, type WordTable, wordSet, wordTable } from '../words/word-table.js';
import { spellingsOf } from './spelling.js';

/** How many languages share an abbreviation that is a month without a day too: `Jan 2019`, but not `Mag 2019`. */
const SHARED_BY = 4;
/** The last letter of the Latin alphabets. */
const LAST_LATIN = 0x24f;

/** All words for months, in full and abbreviated, with the month from 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = monthsOf();

const monthOfWord: WordTable<number> = wordTable(MONTHS);

/** The month that a word names, from 1 to 12. */
export function monthOf(word: Word): number | undefined {
  return monthOfWord(word);
}

/** Words that are months where no day stands before them: names in full, and abbreviations that many languages share. */
export const MONTH_NAMES: ReadonlySet<string> = monthNames();

/** Whether a word is one of {@link MONTH_NAMES}. */
export const isMonthName: (word: Word) => boolean = wordSet(MONTH_NAMES);

function monthsOf(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { months, monthsShort } of LANGUAGES) {
    for (const lists of [months, monthsShort]) {
      for (const [index, words] of lists.entries())
        for (const word of words.flatMap(spellingsOf)) if (!found.has(word)) found.set(word, index + 1);
    }
  }
  return found;
}

function monthNames(): ReadonlySet<string> {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  for (const { months, monthsShort } of LANGUAGES) {
    for (const words of months) {
      const [first = ''] = words;
      // `augusta` is of a day in August; alone it is a name.
      const alone = words.filter(
        (word) => word === first || !word.startsWith(first) || word.charCodeAt(0) > LAST_LATIN,
      );
      for (const word of alone.flatMap(spellingsOf)) found.add(word);
    }
    for (const word of new Set(monthsShort.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= SHARED_BY) found.add(word);
  return found;
}
