/** Letters that are a letter with a stroke or two letters in one, which the Unicode normal forms leave as they are. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ё: 'е',
};
const PLAIN = /^[a-z \d.&'-]*$/u;
/** Scripts whose marks are accents; in those of India and Thailand, and in Cyrillic, marks make other letters. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;

/**
 * The ways in which names spell a word: as it is, without its accents, and with its letters in parts or in one
 * (`capítulo`, `capitulo`).
 *
 * @param word - in lower case
 */
export function spellingsOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word];
  const folded = withoutAccents(word);
  return [...new Set([word, word.normalize('NFC'), composed(word), folded])];
}

/** A word in lower case without accents. */
export function withoutAccents(word: string): string {
  const plain = ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
  return plain.replace(/[łøđıæœßё]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Hindi keyboards write `ज़` in one letter, which no normal form does. */
function composed(word: string): string {
  return word.replaceAll('\u091c\u093c', '\u095b').replaceAll('\u0921\u093c', '\u095c');
}
