import { readable } from '../../../words/text.js';
import type { Tokens } from '../../../words/token.js';
import { EDITIONS } from '../../vocabulary/edition.js';
import { NOTHING, type Reader, tokenAt, wordsOf } from '../reader.js';

/** Longest edition that is read, in UTF-16 units. */
const LONGEST = 80;

/** `{edition-Director's Cut}`: the edition in words of one's own, as Plex has it in names. */
export const namedEditionReader: Reader = {
  id: 'edition',
  words: new Set(),
  spelt: wordsOf('edition'),
  read(tokens, index) {
    const end = endOfEdition(tokens, index);
    if (end < 0) return NOTHING;
    const { start, end: endOfWord } = tokenAt(tokens, index);
    const text = readable(tokens.name.slice(endOfWord + 1, end));
    const value = STANDARDS.get(text.toLowerCase()) ?? text;
    return [{ property: 'edition', value, start, end, strength: 'strong', rule: 'edition/named' }];
  },
};

/** Offset after the last word of a curly bracket that begins with `edition-`, -1 where there is none. */
function endOfEdition({ name, tokens, brackets }: Tokens, index: number): number {
  const word = tokens[index];
  const bracket = word && brackets[word.bracket];
  if (!word || bracket?.opening !== '{' || bracket.first !== index || name.charAt(word.end) !== '-') return -1;
  const end = tokens[bracket.last - 1]?.end ?? -1;
  return bracket.last > index + 1 && end - word.end <= LONGEST ? end : -1;
}

/** How the vocabulary writes the editions that it knows, by their words. */
const STANDARDS: ReadonlyMap<string, string> = new Map(
  EDITIONS.filter(({ property }) => property === 'edition').flatMap(({ value, words }) =>
    words.map((word): [string, string] => [word, value]),
  ),
);
