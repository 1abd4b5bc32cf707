/** A letter of a script that puts no spaces between words, or glues what counts to its number. */
export const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A word that begins with such a letter. */
export const STARTS_UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A word that ends with such a letter. */
export const ENDS_UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** A Latin letter. */
export const LATIN_LETTER = /\p{Script=Latin}/u;
/** A letter of a script in which titles stand beside a Latin one. */
export const OTHER_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}]/u;
/** A Cyrillic letter. */
export const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
