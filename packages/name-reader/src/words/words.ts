/** A word of a name: where it begins, and where it ends. In UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Digits, one character of Han, kana, Hangul, or letters of any other script with their marks. Written as a table, for words of
 * each kind are told apart by nothing else.
 */
const WORD =
  /[0-9]+|\p{Script=Han}|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|\p{Script=Hangul}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}])[\p{L}\p{M}\p{Nl}])+/gu;

/** `showS01`: the last letter of a word begins a number. */
const BEFORE_NUMBER = /\p{Ll}[SE]$/u;
/** `shows01e02`: what follows the last letter. */
const SEASON_AND_EPISODE = /^[0-9]{1,2}[eE][0-9]/u;

/** The words of a plain text, in their order. The same as `words_of` in `tools/training`. */
export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isCut(plain, { start, end })) words.push({ start, end: end - 1 }, { start: end - 1, end });
    else words.push({ start, end });
  }
  return words;
}

/** Whether the last letter of a word is the beginning of a numbering that is glued to it. */
function isCut(plain: string, { start, end }: Word): boolean {
  if (end - start < 2 || !isDigit(plain.charCodeAt(end))) return false;
  if (BEFORE_NUMBER.test(plain.slice(end - 2, end))) return true;
  const last = plain.charAt(end - 1);
  return (last === 's' || last === 'S') && end - start > 2 && SEASON_AND_EPISODE.test(plain.slice(end, end + 4));
}

/** Whether a unit is a digit of ASCII; past the end of a text, where it is not a number, it is none. */
function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
