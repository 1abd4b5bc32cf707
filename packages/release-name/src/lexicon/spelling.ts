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
/**
 * The ways in which names spell a word: as it is, without its accents, and with its letters in parts or in one
 * (`capítulo`, `capitulo`).
 *
 * @param word - in lower case
 */
export function spellingsOf(word: string): readonly string[] {
  const marks = marksOf(word);
  if (marks === 'none') return [word];
  if (marks === 'letters')
    return word.includes('\u093c') || word.includes('ё') ? [word, composed(withoutAccents(word))] : [word];
  const folded = withoutAccents(word);
  return folded === word ? [word] : [word, folded];
}

/** Whether a word may have accents, by its letters: only Latin and Greek have them; elsewhere marks make other letters. */
function marksOf(word: string): 'none' | 'accents' | 'letters' {
  let found: 'none' | 'accents' = 'none';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < FIRST_ACCENTED) continue;
    const isAccented = unit <= LAST_GREEK || (unit >= FIRST_EXTENDED && unit <= LAST_EXTENDED);
    if (!isAccented) return 'letters';
    found = 'accents';
  }
  return found;
}

const FIRST_ACCENTED = 0x80;
const LAST_GREEK = 0x3ff;
/** Latin and Greek letters with several marks. */
const FIRST_EXTENDED = 0x1e00;
const LAST_EXTENDED = 0x1fff;

/** A word in lower case without accents, and without the strokes of its letters. */
export function withoutAccents(word: string): string {
  const plain = marksOf(word) === 'accents' ? word.normalize('NFD').replace(MARKS, '') : word;
  return plain.replace(STROKES, (letter) => LETTERS[letter] ?? letter);
}

/** The marks into which the normal form takes Latin and Greek letters apart. */
const MARKS = /[\u0300-\u036f]/gu;
const STROKES = /[łøđıæœßё]/gu;

/** Hindi keyboards write `ज़` in one letter, which no normal form does. */
function composed(word: string): string {
  return word.replaceAll('\u091c\u093c', '\u095b').replaceAll('\u0921\u093c', '\u095c');
}
